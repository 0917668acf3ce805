#include <stdlib.h>

void generate_token(char *out, int n) {
    static const char set[] = "0123456789abcdef";
    for (int i = 0; i < n; i++) {
        out[i] = set[rand() % 16];
    }
    out[n] = '\0';
}
