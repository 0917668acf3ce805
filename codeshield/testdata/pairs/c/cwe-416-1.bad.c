#include <stdlib.h>
#include <stdio.h>
#include <string.h>

struct session { char *user; int active; };

void close_session(struct session *s) {
    free(s->user);
    free(s);
    if (s->active) {
        printf("closed an active session\n");
    }
}
