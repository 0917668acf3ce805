#include <stdio.h>
#include <string.h>

int build_greeting(const char *first, const char *last, char *out) {
    char full[64];
    strcpy(full, first);
    strcat(full, " ");
    strcat(full, last);
    sprintf(out, "Hello, %s!", full);
    return 0;
}
