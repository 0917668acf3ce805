#include <openssl/rand.h>
#include <stdexcept>
#include <string>
#include <vector>

// A random API token.
std::string apiToken(std::size_t length = 40) {
    static const char chars[] = "0123456789abcdef";
    std::vector<unsigned char> raw(length);
    if (RAND_bytes(raw.data(), static_cast<int>(raw.size())) != 1) throw std::runtime_error("no randomness");
    std::string token;
    for (unsigned char b : raw) token += chars[b & 15];
    return token;
}
