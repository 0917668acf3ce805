#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct item {
    char name[32];
    int quantity;
    void (*on_use)(struct item *);
    struct item *next;
};

struct savegame {
    int version;
    int item_count;
    struct item items[64];
};

/* Loads a save file that the player picked. */
struct savegame *load_game(const char *path)
{
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;

    struct savegame *sg = malloc(sizeof(*sg));
    if (!sg) {
        fclose(f);
        return NULL;
    }
    if (fread(sg, sizeof(*sg), 1, f) != 1) {
        free(sg);
        fclose(f);
        return NULL;
    }
    fclose(f);

    for (int i = 0; i < sg->item_count; i++)
        if (sg->items[i].on_use)
            sg->items[i].on_use(&sg->items[i]);
    return sg;
}
