#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

int open_config(const char *path)
{
    if (access(path, R_OK) != 0)
        return -1;
    return open(path, O_RDONLY);
}
