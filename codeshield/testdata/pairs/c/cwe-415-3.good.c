#include <stdlib.h>
#include <stdio.h>

int load(const char *path) {
    char *a = malloc(100);
    if (!a) return -1;
    FILE *f = fopen(path, "r");
    if (!f) {
        goto out;
    }
    fclose(f);
out:
    free(a);
    a = NULL;
    return 0;
}
