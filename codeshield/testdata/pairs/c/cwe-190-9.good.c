#include <limits.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

struct vec {
    uint32_t *items;
    int count;
    int capacity;
};

int vec_push(struct vec *v, uint32_t x)
{
    if (v->count == v->capacity) {
        if (v->capacity > INT_MAX / 2)
            return -1;
        int cap = v->capacity ? v->capacity * 2 : 16;
        uint32_t *p = realloc(v->items, (size_t)cap * sizeof(uint32_t));
        if (p == NULL)
            return -1;
        v->items = p;
        v->capacity = cap;
    }
    v->items[v->count++] = x;
    return 0;
}
