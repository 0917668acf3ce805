#include <stdio.h>
#include <stdlib.h>

struct conn { int fd; char *buf; };

void close_conn(struct conn *c)
{
    int fd = c->fd;
    free(c->buf);
    free(c);
    printf("closed fd %d\n", fd);
}
