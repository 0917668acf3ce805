#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef struct {
    char *name;
    int refs;
} session_t;

void session_close(session_t *s, FILE *log)
{
    if (--s->refs == 0) {
        free(s->name);
        free(s);
    }
    fprintf(log, "closed session %s\n", s->name);
}
