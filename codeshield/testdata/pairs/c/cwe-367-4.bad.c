#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

/* Appends to a user's mailbox; runs as root. */
int deliver(const char *mailbox, const char *msg, size_t len)
{
    struct stat st;

    if (lstat(mailbox, &st) != 0 || !S_ISREG(st.st_mode) || st.st_uid != getuid_of(mailbox))
        return -1;

    int fd = open(mailbox, O_WRONLY | O_APPEND);
    if (fd < 0)
        return -1;
    ssize_t n = write(fd, msg, len);
    close(fd);
    return n == (ssize_t)len ? 0 : -1;
}
