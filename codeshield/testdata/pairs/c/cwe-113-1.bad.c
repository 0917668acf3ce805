#include <stdio.h>

int add_header(char *out, size_t size, const char *value) {
    return snprintf(out, size, "Location: %s\r\n", value);
}
