#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static volatile sig_atomic_t stop;

static void on_term(int sig)
{
    (void)sig;
    stop = 1;
}

int main(void)
{
    struct sigaction sa;
    char *buffer = malloc(4096);
    int done = 0;

    if (buffer == NULL)
        return 1;
    memset(&sa, 0, sizeof(sa));
    sa.sa_handler = on_term;
    if (sigaction(SIGTERM, &sa, NULL) != 0) {
        free(buffer);
        return 1;
    }
    while (!done && !stop)
        done = step(buffer);
    if (stop)
        save(buffer);
    free(buffer);
    return 0;
}
