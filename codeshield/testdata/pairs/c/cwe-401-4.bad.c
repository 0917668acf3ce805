#include <dirent.h>
#include <stdio.h>
#include <string.h>

int count_files(const char *dir, const char *suffix)
{
    int n = 0;
    DIR *d = opendir(dir);
    if (!d)
        return -1;
    struct dirent *e;
    while ((e = readdir(d)) != NULL) {
        size_t l = strlen(e->d_name);
        if (l > 255)
            return -1;
        if (l >= strlen(suffix) && strcmp(e->d_name + l - strlen(suffix), suffix) == 0)
            n++;
    }
    closedir(d);
    return n;
}
