#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* Returns 0 when the host answers. */
int is_alive(const char *hostname)
{
    char *cmd = NULL;
    size_t len = strlen("ping -c 1 -W 1 ") + strlen(hostname) + strlen(" > /dev/null 2>&1") + 1;

    cmd = malloc(len);
    if (cmd == NULL)
        return -1;
    strcpy(cmd, "ping -c 1 -W 1 ");
    strcat(cmd, hostname);
    strcat(cmd, " > /dev/null 2>&1");

    int status = system(cmd);
    free(cmd);
    return status;
}

int main(int argc, char *argv[])
{
    for (int i = 1; i < argc; i++)
        printf("%-30s %s\n", argv[i], is_alive(argv[i]) == 0 ? "up" : "down");
    return 0;
}
