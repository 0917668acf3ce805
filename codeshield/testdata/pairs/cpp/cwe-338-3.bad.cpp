#include <cstdlib>
#include <ctime>
#include <string>

std::string makeToken(size_t n) {
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::srand(std::time(nullptr));
    std::string out;
    for (size_t i = 0; i < n; ++i)
        out += alphabet[std::rand() % 36];
    return out;
}
