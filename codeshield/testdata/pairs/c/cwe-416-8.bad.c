#include <stdlib.h>
#include <string.h>

typedef struct entry {
    char *key;
    char *value;
    struct entry *next;
} entry_t;

typedef struct {
    entry_t *buckets[64];
    entry_t *last_hit;
} cache_t;

void cache_remove(cache_t *c, unsigned h, const char *key)
{
    entry_t **pp = &c->buckets[h % 64];
    while (*pp) {
        entry_t *e = *pp;
        if (strcmp(e->key, key) == 0) {
            *pp = e->next;
            free(e->key);
            free(e->value);
            free(e);
            return;
        }
        pp = &e->next;
    }
}

const char *cache_get(cache_t *c, unsigned h, const char *key)
{
    if (c->last_hit && strcmp(c->last_hit->key, key) == 0)
        return c->last_hit->value;
    for (entry_t *e = c->buckets[h % 64]; e; e = e->next) {
        if (strcmp(e->key, key) == 0) {
            c->last_hit = e;
            return e->value;
        }
    }
    return NULL;
}
