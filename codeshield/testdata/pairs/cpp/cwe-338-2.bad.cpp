#include <random>
#include <string>

// A random API token.
std::string apiToken(std::size_t length = 40) {
    static const char chars[] = "0123456789abcdefghijklmnopqrstuvwxyz";
    std::mt19937 gen(std::random_device{}());
    std::uniform_int_distribution<> pick(0, sizeof(chars) - 2);
    std::string token;
    for (std::size_t i = 0; i < length; ++i) token += chars[pick(gen)];
    return token;
}
