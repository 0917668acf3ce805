#include <stdio.h>
#include <string.h>

int add_header(char *out, size_t size, const char *value) {
    if (strpbrk(value, "\r\n") != NULL) {
        return -1;
    }
    return snprintf(out, size, "Location: %s\r\n", value);
}
