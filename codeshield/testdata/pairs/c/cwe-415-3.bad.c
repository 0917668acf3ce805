#include <stdlib.h>
#include <stdio.h>

int load(const char *path) {
    char *a = malloc(100);
    if (!a) return -1;
    FILE *f = fopen(path, "r");
    if (!f) {
        free(a);
        goto out;
    }
    fclose(f);
    free(a);
    free(a);
out:
    return 0;
}
