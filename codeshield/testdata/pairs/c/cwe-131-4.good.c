#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Returns a newly allocated string that repeats s n times. */
char *repeat(const char *s, unsigned n)
{
    size_t len = strlen(s);
    if (n != 0 && len > (SIZE_MAX - 1) / n)
        return NULL;
    char *r = malloc(len * n + 1);
    if (!r)
        return NULL;
    for (unsigned i = 0; i < n; i++)
        memcpy(r + i * len, s, len);
    r[len * n] = '\0';
    return r;
}
