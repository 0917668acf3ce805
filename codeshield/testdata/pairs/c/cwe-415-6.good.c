#include <stdlib.h>

int process(char *input)
{
    char *tmp = malloc(128);
    if (!tmp)
        return -1;
    if (input[0] == '\0') {
        free(tmp);
        return 0;
    }
    /* ... */
    free(tmp);
    return 0;
}
