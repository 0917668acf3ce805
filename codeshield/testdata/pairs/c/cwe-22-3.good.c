#include <stdio.h>
#include <fcntl.h>
#include <string.h>
#include <ctype.h>

static int valid_name(const char *name) {
    for (const char *p = name; *p; p++) {
        if (!isalnum((unsigned char)*p) && *p != '-' && *p != '_') {
            return 0;
        }
    }
    return name[0] != '\0';
}

int open_page(const char *name) {
    char path[256];
    if (!valid_name(name)) {
        return -1;
    }
    int n = snprintf(path, sizeof(path), "/srv/www/%s", name);
    if (n < 0 || (size_t)n >= sizeof(path)) {
        return -1;
    }
    int fd = open(path, O_RDONLY);
    return fd;
}
