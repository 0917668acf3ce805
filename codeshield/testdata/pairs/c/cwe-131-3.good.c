#include <stdlib.h>

struct point { int x; int y; int z; };

struct point *new_point(int x, int y, int z) {
    struct point *p = malloc(sizeof(*p));
    if (!p) return NULL;
    p->x = x;
    p->y = y;
    p->z = z;
    return p;
}
