#include <cstdio>
#include <iostream>

int main() {
    char username[16];
    char password[16];

    std::cout << "login: ";
    std::scanf("%s", username);
    std::cout << "password: ";
    std::scanf("%s", password);
    std::cout << (check_login(username, password) ? "welcome\n" : "denied\n");
}
