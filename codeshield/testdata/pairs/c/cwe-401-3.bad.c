#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct record { char *key; char *value; };

struct record *record_new(const char *key, const char *value)
{
    struct record *r = malloc(sizeof(*r));
    if (!r)
        return NULL;
    r->key = strdup(key);
    if (!r->key) {
        free(r);
        return NULL;
    }
    r->value = strdup(value);
    if (!r->value) {
        free(r);
        return NULL;
    }
    return r;
}
