#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* Sorts the lines of a file through a scratch file. */
int sort_file(const char *path)
{
    char scratch[64];
    FILE *out;

    sprintf(scratch, "/tmp/sort-%d.tmp", (int)getpid());
    out = fopen(scratch, "w");
    if (out == NULL)
        return -1;
    if (write_sorted(path, out) != 0) {
        fclose(out);
        unlink(scratch);
        return -1;
    }
    fclose(out);
    return rename(scratch, path);
}
