#include <cstdlib>
#include <cstring>
#include <limits>
#include <stdexcept>

char* concat(const char* a, int alen, const char* b, int blen) {
    if (alen < 0 || blen < 0 || alen > std::numeric_limits<int>::max() - blen)
        throw std::length_error("concat");
    int total = alen + blen;
    char* out = new char[total];
    std::memcpy(out, a, alen);
    std::memcpy(out + alen, b, blen);
    return out;
}
