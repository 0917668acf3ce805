#include <random>
#include <string>

std::string generateSessionId() {
    static const char set[] = "0123456789abcdef";
    std::mt19937 gen(std::random_device{}());
    std::uniform_int_distribution<int> d(0, 15);
    std::string id;
    for (int i = 0; i < 32; i++) id += set[d(gen)];
    return id;
}
