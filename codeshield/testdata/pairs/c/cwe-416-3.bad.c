#include <stdio.h>
#include <stdlib.h>

void run(int fail) {
    char *buf = malloc(64);
    if (buf == NULL) return;
    if (fail) {
        free(buf);
    }
    snprintf(buf, 64, "result %d", fail);
    puts(buf);
    free(buf);
}
