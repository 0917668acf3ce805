#include <stdio.h>
#include <string.h>
#include <stdlib.h>
#include <limits.h>

int read_file(const char *name, char *out, size_t size) {
    char path[512];
    char real[PATH_MAX];
    snprintf(path, sizeof(path), "/var/data/%s", name);
    if (realpath(path, real) == NULL || strncmp(real, "/var/data/", 10) != 0) {
        return -1;
    }
    FILE *f = fopen(real, "r");
    if (!f) return -1;
    size_t n = fread(out, 1, size - 1, f);
    out[n] = '\0';
    fclose(f);
    return 0;
}
