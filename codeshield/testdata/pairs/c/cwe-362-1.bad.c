#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *buffer;
static int done;

static void on_term(int sig)
{
    printf("signal %d, saving\n", sig);
    save(buffer);
    free(buffer);
    exit(0);
}

int main(void)
{
    buffer = malloc(4096);
    if (buffer == NULL)
        return 1;
    signal(SIGTERM, on_term);
    while (!done)
        done = step(buffer);
    free(buffer);
    return 0;
}
