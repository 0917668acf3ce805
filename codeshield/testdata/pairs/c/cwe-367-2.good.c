#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

// Writes msg to path unless the file exists already. 0 on success.
int create_once(const char *path, const char *msg)
{
    int fd = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, 0600);
    if (fd < 0)
        return 1;
    ssize_t n = write(fd, msg, strlen(msg));
    close(fd);
    return n < 0 ? -1 : 0;
}
