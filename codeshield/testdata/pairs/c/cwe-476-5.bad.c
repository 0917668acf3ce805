#include <stdlib.h>
#include <string.h>

char *make_greeting(const char *name)
{
    size_t n = strlen(name) + 8;
    char *s = malloc(n);
    strcpy(s, "Hello, ");
    strcat(s, name);
    return s;
}
