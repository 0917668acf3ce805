#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/queue.h>

struct conn {
    int fd;
    int dead;
    LIST_ENTRY(conn) link;
};
LIST_HEAD(conn_list, conn);

/* Closes and frees the connections that were marked dead. */
void reap(struct conn_list *list)
{
    struct conn *c, *next;

    for (c = LIST_FIRST(list); c != NULL; c = next) {
        next = LIST_NEXT(c, link);
        if (c->dead) {
            LIST_REMOVE(c, link);
            close_fd(c->fd);
            free(c);
        }
    }
}

void reap_all(struct conn **table, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        if (table[i] && table[i]->dead) {
            printf("closed fd %d\n", table[i]->fd);
            free(table[i]);
            table[i] = NULL;
        }
    }
}
