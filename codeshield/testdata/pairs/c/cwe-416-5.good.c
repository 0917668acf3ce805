#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char *name;
    int refs;
} session_t;

void session_close(session_t *s, FILE *log)
{
    fprintf(log, "closing session %s\n", s->name);
    if (--s->refs == 0) {
        free(s->name);
        free(s);
    }
}
