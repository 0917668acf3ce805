#include <sys/stat.h>
#include <stdio.h>
#include <unistd.h>

// Writes msg to path unless the file exists already. 0 on success.
int create_once(const char *path, const char *msg)
{
    struct stat sb;
    if (stat(path, &sb) == 0)
        return 1;
    FILE *fp = fopen(path, "w");
    if (!fp)
        return -1;
    fputs(msg, fp);
    return fclose(fp);
}
