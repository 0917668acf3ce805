#include <stdlib.h>
#include <string.h>
#include <ctype.h>

char *to_upper(const char *s)
{
    char *out = malloc(strlen(s));
    if (!out)
        return NULL;
    size_t i;
    for (i = 0; s[i]; i++)
        out[i] = toupper((unsigned char)s[i]);
    out[i] = '\0';
    return out;
}
