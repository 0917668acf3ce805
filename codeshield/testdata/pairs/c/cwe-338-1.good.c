#include <stdlib.h>
#include <sys/random.h>

int generate_token(char *out, int n) {
    static const char set[] = "0123456789abcdef";
    for (int i = 0; i < n; i++) {
        unsigned char b;
        if (getrandom(&b, 1, 0) != 1) {
            return -1;
        }
        out[i] = set[b % 16];
    }
    out[n] = '\0';
    return 0;
}
