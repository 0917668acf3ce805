#include <iostream>

int main() {
    char name[16];
    std::cout << "Name: ";
    std::cin >> name;
    std::cout << "Hi " << name << "\n";
}
