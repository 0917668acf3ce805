#include <stdlib.h>
#include <stdio.h>
#include <string.h>

struct session { char *user; int active; };

void close_session(struct session *s) {
    int was_active = s->active;
    free(s->user);
    free(s);
    if (was_active) {
        printf("closed an active session\n");
    }
}
