#include <stdio.h>
#include <stdlib.h>
#include <string.h>

size_t home_length(void)
{
    const char *home = getenv("HOME");
    return home ? strlen(home) : 0;
}

int host_of(const char *url, char *out, size_t n)
{
    const char *p = strstr(url, "://");
    if (!p)
        return -1;
    const char *start = p + 3;
    const char *end = strchr(start, '/');
    size_t len = end ? (size_t)(end - start) : strlen(start);
    if (len >= n)
        return -1;
    memcpy(out, start, len);
    out[len] = '\0';
    return 0;
}
