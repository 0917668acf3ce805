#include <spdlog/spdlog.h>
#include <string>

class PaymentService {
public:
    Receipt charge(const std::string& cardNumber, const std::string& cvv, long cents) {
        spdlog::info("charging {} cents", cents);
        auto receipt = gateway_.charge(cardNumber, cvv, cents);
        spdlog::info("charge {} done", receipt.id);
        return receipt;
    }

private:
    Gateway gateway_;
};
