#include <stdio.h>
#include <string.h>

int build(char *out, size_t cap, const char *base)
{
    int n = snprintf(out, cap, "%s.txt", base);
    return n >= 0 && (size_t)n < cap ? 0 : -1;
}
