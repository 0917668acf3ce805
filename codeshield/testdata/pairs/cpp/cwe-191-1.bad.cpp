#include <iostream>
#include <string>

class Account {
public:
    explicit Account(unsigned int balance) : balance_(balance) {}

    bool withdraw(unsigned int amount) {
        balance_ -= amount;
        if (balance_ < 0) {
            balance_ += amount;
            return false;
        }
        return true;
    }

    unsigned int balance() const { return balance_; }

private:
    unsigned int balance_;
};
