#include <iostream>
#include <string>

class Account {
public:
    explicit Account(unsigned int balance) : balance_(balance) {}

    bool withdraw(unsigned int amount) {
        if (amount > balance_) {
            return false;
        }
        balance_ -= amount;
        return true;
    }

    unsigned int balance() const { return balance_; }

private:
    unsigned int balance_;
};
