#include <stdlib.h>
#include <string.h>

char *make(size_t n) {
    char *p = malloc(n);
    memset(p, 0, n);
    return p;
}
