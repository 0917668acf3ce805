#include <stdio.h>

int first_line(const char *path, char *out, int size) {
    FILE *f = fopen(path, "r");
    fgets(out, size, f);
    fclose(f);
    return 0;
}
