#include <stdio.h>

int count_lines(const char *file) {
    FILE *f = fopen(file, "r");
    if (!f) return -1;
    int n = 0, c;
    while ((c = fgetc(f)) != EOF) {
        if (c == '\n') n++;
    }
    fclose(f);
    return n;
}
