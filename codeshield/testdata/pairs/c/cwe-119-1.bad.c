#include <stdio.h>
#include <string.h>

#define MAX_ITEMS 16

struct inventory {
    int ids[MAX_ITEMS];
    int qty[MAX_ITEMS];
    int count;
};

int inventory_add(struct inventory *inv, int id, int qty)
{
    if (inv->count > MAX_ITEMS)
        return -1;
    inv->ids[inv->count] = id;
    inv->qty[inv->count] = qty;
    inv->count++;
    return 0;
}
