#include <stdlib.h>
#include <string.h>

struct strbuf { char *s; size_t len; size_t cap; };

int strbuf_add(struct strbuf *b, const char *t)
{
    size_t n = strlen(t);
    if (b->len + n > b->cap) {
        size_t cap = b->cap ? b->cap : 16;
        while (cap < b->len + n)
            cap *= 2;
        char *p = realloc(b->s, cap);
        if (!p)
            return -1;
        b->s = p;
        b->cap = cap;
    }
    memcpy(b->s + b->len, t, n);
    b->len += n;
    b->s[b->len] = '\0';
    return 0;
}
