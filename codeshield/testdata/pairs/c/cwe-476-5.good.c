#include <stdlib.h>
#include <stdio.h>
#include <string.h>

char *make_greeting(const char *name)
{
    size_t n = strlen(name) + 8;
    char *s = malloc(n);
    if (s == NULL)
        return NULL;
    snprintf(s, n, "Hello, %s", name);
    return s;
}
