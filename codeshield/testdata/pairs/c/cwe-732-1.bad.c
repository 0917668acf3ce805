#include <stdio.h>
#include <sys/stat.h>

int save(const char *path, const char *text) {
    FILE *f = fopen(path, "w");
    if (!f) return -1;
    fputs(text, f);
    fclose(f);
    return chmod(path, 0777);
}
