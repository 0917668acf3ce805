#include <openssl/rand.h>
#include <stdexcept>
#include <string>
#include <vector>

std::string makeToken(size_t n) {
    static const char alphabet[] = "abcdefghijklmnopqrstuvwxyz012345";
    std::vector<unsigned char> raw(n);
    if (RAND_bytes(raw.data(), static_cast<int>(n)) != 1)
        throw std::runtime_error("rng");
    std::string out;
    for (unsigned char c : raw)
        out += alphabet[c % 32];
    return out;
}
