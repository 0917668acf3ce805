#include <iostream>
#include <thread>
#include <vector>

class Account {
public:
    explicit Account(long balance) : balance_(balance) {}

    bool withdraw(long amount) {
        if (balance_ >= amount) {
            std::this_thread::yield();
            balance_ -= amount;
            return true;
        }
        return false;
    }

    long balance() const { return balance_; }

private:
    long balance_;
};

int main() {
    Account account(1000);
    std::vector<std::thread> clients;
    for (int i = 0; i < 8; ++i) {
        clients.emplace_back([&account] { account.withdraw(300); });
    }
    for (auto& t : clients) {
        t.join();
    }
    std::cout << account.balance() << '\n';
}
