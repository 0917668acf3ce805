#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Sorts the lines of a file through a scratch file beside it. */
int sort_file(const char *path)
{
    char scratch[4096];
    FILE *out;
    int fd, n;

    n = snprintf(scratch, sizeof(scratch), "%s.XXXXXX", path);
    if (n < 0 || (size_t)n >= sizeof(scratch))
        return -1;
    fd = mkstemp(scratch);
    if (fd < 0)
        return -1;
    out = fdopen(fd, "w");
    if (out == NULL) {
        close(fd);
        unlink(scratch);
        return -1;
    }
    if (write_sorted(path, out) != 0) {
        fclose(out);
        unlink(scratch);
        return -1;
    }
    if (fclose(out) != 0) {
        unlink(scratch);
        return -1;
    }
    return rename(scratch, path);
}
