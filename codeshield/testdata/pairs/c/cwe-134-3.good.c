#include <stdio.h>

int main(int argc, char *argv[]) {
    char line[128];
    if (argc < 2) return 1;
    snprintf(line, sizeof(line), "%s", argv[1]);
    fprintf(stderr, "%s", line);
    return 0;
}
