#include <cstdint>
#include <limits>
#include <stdexcept>
#include <vector>

class Wallet {
public:
    explicit Wallet(int32_t cents) : cents_(cents) {}

    void purchase(int32_t unit_price, int32_t quantity) {
        if (unit_price < 0 || quantity <= 0) {
            throw std::invalid_argument("bad order");
        }
        if (unit_price > std::numeric_limits<int32_t>::max() / quantity) {
            throw std::overflow_error("order too large");
        }
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
