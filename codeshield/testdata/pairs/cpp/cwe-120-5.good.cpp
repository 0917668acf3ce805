#include <iostream>
#include <string>

int main() {
    std::string username, password;

    std::cout << "login: ";
    if (!std::getline(std::cin, username)) {
        return 1;
    }
    std::cout << "password: ";
    if (!std::getline(std::cin, password)) {
        return 1;
    }
    std::cout << (check_login(username, password) ? "welcome\n" : "denied\n");
}
