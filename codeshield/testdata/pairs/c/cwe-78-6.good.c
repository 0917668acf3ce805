#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Returns 0 when the host answers. */
int is_alive(const char *hostname)
{
    int status;
    pid_t pid = fork();

    if (pid < 0)
        return -1;
    if (pid == 0) {
        int null = open("/dev/null", O_WRONLY);
        if (null >= 0) {
            dup2(null, STDOUT_FILENO);
            dup2(null, STDERR_FILENO);
        }
        execlp("ping", "ping", "-c", "1", "-W", "1", "--", hostname, (char *)NULL);
        _exit(127);
    }
    if (waitpid(pid, &status, 0) < 0)
        return -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : 1;
}

int main(int argc, char *argv[])
{
    for (int i = 1; i < argc; i++)
        printf("%-30s %s\n", argv[i], is_alive(argv[i]) == 0 ? "up" : "down");
    return 0;
}
