#include <map>
#include <memory>
#include <string>

struct Account { std::string owner; double balance; };

class Bank {
    std::map<int, std::unique_ptr<Account>> accounts_;

public:
    Account* find(int id) {
        auto it = accounts_.find(id);
        return it == accounts_.end() ? nullptr : it->second.get();
    }
    double balance(int id) {
        Account* a = find(id);
        return a->balance;
    }
};
