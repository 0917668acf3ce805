#include <string.h>

void add_ext(char *dst, size_t cap, const char *ext)
{
    strncat(dst, ext, cap);
}

void build(char *out, const char *base)
{
    char path[64];
    strncpy(path, base, sizeof(path));
    strncat(path, ".txt", sizeof(path));
    strcpy(out, path);
}
