#include <stdio.h>
#include <fcntl.h>
#include <unistd.h>
#include <string.h>

int append(const char *path, const char *line) {
    int fd = open(path, O_WRONLY | O_APPEND | O_NOFOLLOW);
    if (fd < 0) return -1;
    ssize_t n = write(fd, line, strlen(line));
    close(fd);
    return n < 0 ? -1 : 0;
}
