#include <stdlib.h>
#include <string.h>

/* Joins parts with sep; the caller frees the result. */
char *join(char **parts, size_t n, const char *sep)
{
    size_t total = 0, i;
    char *out, *p;

    for (i = 0; i < n; i++)
        total += strlen(parts[i]);
    out = malloc(total + 1);
    if (out == NULL)
        return NULL;
    p = out;
    for (i = 0; i < n; i++) {
        if (i > 0)
            p = stpcpy(p, sep);
        p = stpcpy(p, parts[i]);
    }
    *p = '\0';
    return out;
}
