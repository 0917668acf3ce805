#include <stdlib.h>
#include <string.h>

/* Returns a newly allocated string that repeats s n times. */
char *repeat(const char *s, unsigned n)
{
    size_t len = strlen(s);
    char *r = malloc(len * n);
    if (!r)
        return NULL;
    for (unsigned i = 0; i < n; i++)
        memcpy(r + i * len, s, len);
    r[len * n] = '\0';
    return r;
}
