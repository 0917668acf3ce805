#include <stdio.h>

int first_line(const char *path, char *out, int size) {
    FILE *f = fopen(path, "r");
    if (!f) {
        return -1;
    }
    if (fgets(out, size, f) == NULL) {
        fclose(f);
        return -1;
    }
    fclose(f);
    return 0;
}
