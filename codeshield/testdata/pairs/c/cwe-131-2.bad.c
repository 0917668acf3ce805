#include <stdlib.h>
#include <string.h>

char *join(const char *a, const char *b) {
    char *r = (char *)malloc(strlen(a) + strlen(b));
    if (r == NULL) {
        return NULL;
    }
    strcpy(r, a);
    strcat(r, b);
    return r;
}
