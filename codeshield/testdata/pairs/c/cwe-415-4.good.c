#include <stdlib.h>
#include <string.h>

struct buf { char *data; size_t len, cap; };

int buf_reserve(struct buf *b, size_t want)
{
    if (want <= b->cap)
        return 0;
    char *p = realloc(b->data, want);
    if (p == NULL)
        return -1;
    b->data = p;
    b->cap = want;
    return 0;
}

void buf_append(struct buf *b, const char *s)
{
    size_t n = strlen(s);
    if (buf_reserve(b, b->len + n + 1) != 0) {
        free(b->data);
        b->data = NULL;
        b->len = b->cap = 0;
        return;
    }
    memcpy(b->data + b->len, s, n + 1);
    b->len += n;
}
