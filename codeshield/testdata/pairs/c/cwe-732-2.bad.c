#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* Stores an API key for this user only. */
int store_key(const char *file, const char *key)
{
    int fd = open(file, O_CREAT | O_WRONLY | O_TRUNC, 0666);
    if (fd == -1)
        return -1;
    int ok = write(fd, key, strlen(key)) == (ssize_t)strlen(key);
    close(fd);
    return ok ? 0 : -1;
}
