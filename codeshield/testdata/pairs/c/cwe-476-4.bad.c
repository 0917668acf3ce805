#include <stdlib.h>
#include <string.h>

/* Returns a heap copy of the extension of a file name ("txt" of "a.txt"). */
char *extension(const char *filename)
{
    char *dot = strrchr(filename, '.');
    size_t len = strlen(dot + 1);
    char *ext = malloc(len + 1);
    memcpy(ext, dot + 1, len + 1);
    return ext;
}
