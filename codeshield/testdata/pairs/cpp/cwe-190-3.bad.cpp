#include <cstdlib>
#include <cstring>

char* concat(const char* a, int alen, const char* b, int blen) {
    int total = alen + blen;
    char* out = new char[total];
    std::memcpy(out, a, alen);
    std::memcpy(out + alen, b, blen);
    return out;
}
