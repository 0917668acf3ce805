#include <stdio.h>
#include <stdlib.h>

struct conn { int fd; char *buf; };

void close_conn(struct conn *c)
{
    free(c->buf);
    free(c);
    printf("closed fd %d\n", c->fd);
}
