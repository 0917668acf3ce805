#include <stdio.h>
#include <stdlib.h>
#include <string.h>

// Return the output of `du -sh <dir>` in out.
int disk_usage(const char *dir, char *out, size_t outlen) {
    char *cmd = NULL;
    if (asprintf(&cmd, "du -sh %s", dir) < 0) return -1;
    FILE *p = popen(cmd, "r");
    free(cmd);
    if (p == NULL) return -1;
    size_t got = fread(out, 1, outlen - 1, p);
    out[got] = 0;
    return pclose(p);
}
