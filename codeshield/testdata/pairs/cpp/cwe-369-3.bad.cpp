#include <iostream>
#include <string>

struct Page {
    int number;
    int size;
};

int pageCount(int totalItems, const std::string& sizeParam) {
    int size = std::stoi(sizeParam);
    return (totalItems + size - 1) / size;
}

int main(int argc, char* argv[]) {
    if (argc < 2) {
        return 1;
    }
    std::cout << pageCount(1200, argv[1]) << " pages\n";
}
