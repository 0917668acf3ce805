#include <iostream>
#include <string>
#include <sstream>
#include <vector>

class CommandServer {
public:
    explicit CommandServer(std::vector<std::string> menu) : menu_(std::move(menu)) {}

    std::string choose(const std::string& line) const {
        std::istringstream in(line);
        int choice = 0;
        in >> choice;
        if (!in || choice < 1 || choice > static_cast<int>(menu_.size())) {
            return "invalid";
        }
        return menu_[choice - 1];
    }

private:
    std::vector<std::string> menu_;
};
