#include <stdio.h>
#include <string.h>

int build_greeting(const char *first, const char *last, char *out, size_t out_size) {
    int n = snprintf(out, out_size, "Hello, %s %s!", first, last);
    if (n < 0 || (size_t)n >= out_size) {
        return -1;
    }
    return 0;
}
