#include <cstdlib>
#include <cstring>

char *clone(const char *s, std::size_t n) {
    char *p = static_cast<char *>(std::malloc(n + 1));
    std::memcpy(p, s, n);
    p[n] = '\0';
    return p;
}
