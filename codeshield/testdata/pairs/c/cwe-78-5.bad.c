#include <stdio.h>
#include <stdlib.h>

int list_dir(const char *dir)
{
    char cmd[256];
    snprintf(cmd, sizeof(cmd), "ls -l %s", dir);
    return system(cmd);
}
