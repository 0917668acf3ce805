#include <stdio.h>

int read_file(const char *name, char *out, size_t size) {
    char path[512];
    snprintf(path, sizeof(path), "/var/data/%s", name);
    FILE *f = fopen(path, "r");
    if (!f) return -1;
    size_t n = fread(out, 1, size - 1, f);
    out[n] = '\0';
    fclose(f);
    return 0;
}
