#include <stdio.h>
#include <stdlib.h>

int process(const char *src)
{
    int rc = 0;
    char *tmp = malloc(256);
    if (!tmp) return -1;
    if (snprintf(tmp, 256, "%s", src) >= 256) {
        free(tmp);
        rc = -1;
        goto out;
    }
    puts(tmp);
out:
    free(tmp);
    return rc;
}
