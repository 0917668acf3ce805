#include <iostream>
#include <stdexcept>
#include <string>

struct Page {
    int number;
    int size;
};

int pageCount(int totalItems, const std::string& sizeParam) {
    int size = std::stoi(sizeParam);
    if (size < 1 || size > 500) {
        throw std::out_of_range("page size must be 1 to 500");
    }
    return (totalItems + size - 1) / size;
}

int main(int argc, char* argv[]) {
    if (argc < 2) {
        return 1;
    }
    try {
        std::cout << pageCount(1200, argv[1]) << " pages\n";
    } catch (const std::exception& e) {
        std::cerr << e.what() << '\n';
        return 1;
    }
}
