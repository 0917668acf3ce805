#include <stdio.h>

int render(char *out, size_t size, const char *name) {
    return snprintf(out, size, "<html><body><h1>Hello %s</h1></body></html>", name);
}
