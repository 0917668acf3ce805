#include <stdio.h>
#include <fcntl.h>
#include <string.h>

int open_page(const char *name) {
    char path[256] = "/srv/www/";
    strcat(path, name);
    int fd = open(path, O_RDONLY);
    return fd;
}
