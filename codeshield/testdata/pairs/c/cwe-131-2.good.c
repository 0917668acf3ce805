#include <stdlib.h>
#include <string.h>

char *join(const char *a, const char *b) {
    size_t la = strlen(a), lb = strlen(b);
    char *r = (char *)malloc(la + lb + 1);
    if (r == NULL) {
        return NULL;
    }
    memcpy(r, a, la);
    memcpy(r + la, b, lb + 1);
    return r;
}
