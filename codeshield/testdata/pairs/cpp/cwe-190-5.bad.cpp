#include <cstdint>
#include <limits>
#include <stdexcept>
#include <vector>

class Wallet {
public:
    explicit Wallet(int32_t cents) : cents_(cents) {}

    void purchase(int32_t unit_price, int32_t quantity) {
        int32_t total = unit_price * quantity;
        if (total > cents_) {
            throw std::runtime_error("insufficient funds");
        }
        cents_ -= total;
    }

    int32_t balance() const { return cents_; }

private:
    int32_t cents_;
};
