#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Saves data into a fresh temporary file and prints its name. */
int spool(const char *data, size_t n)
{
    char path[] = "/tmp/spool-XXXXXX";
    int fd = mkstemp(path);
    if (fd < 0)
        return -1;
    FILE *f = fdopen(fd, "w");
    if (!f) {
        close(fd);
        return -1;
    }
    fwrite(data, 1, n, f);
    fclose(f);
    puts(path);
    return 0;
}
