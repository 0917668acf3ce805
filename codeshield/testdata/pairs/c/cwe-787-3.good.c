#include <unistd.h>
#include <stdio.h>

void show(int fd) {
    char buf[128];
    ssize_t n = read(fd, buf, sizeof(buf) - 1);
    if (n > 0) {
        buf[n] = '\0';
        puts(buf);
    }
}
