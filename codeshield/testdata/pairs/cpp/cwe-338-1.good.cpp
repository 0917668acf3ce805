#include <openssl/rand.h>
#include <stdexcept>
#include <string>

std::string generateSessionId() {
    static const char set[] = "0123456789abcdef";
    unsigned char raw[16];
    if (RAND_bytes(raw, sizeof(raw)) != 1) throw std::runtime_error("rng");
    std::string id;
    for (unsigned char b : raw) {
        id += set[b >> 4];
        id += set[b & 15];
    }
    return id;
}
