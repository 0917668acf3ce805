#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define MAX_ITEMS 64
#define SAVE_VERSION 3

struct item {
    char name[32];
    int quantity;
    void (*on_use)(struct item *);
};

struct savegame {
    int item_count;
    struct item items[MAX_ITEMS];
};

static void (*const actions[])(struct item *) = { use_potion, use_scroll, use_key };

static int read_u32(FILE *f, uint32_t *v)
{
    unsigned char b[4];
    if (fread(b, 1, sizeof b, f) != sizeof b)
        return -1;
    *v = (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
    return 0;
}

static int read_item(FILE *f, struct item *it)
{
    uint32_t quantity, kind;

    if (fread(it->name, 1, sizeof it->name, f) != sizeof it->name)
        return -1;
    it->name[sizeof it->name - 1] = '\0';
    if (read_u32(f, &quantity) || read_u32(f, &kind))
        return -1;
    if (quantity > 999 || kind >= sizeof actions / sizeof actions[0])
        return -1;
    it->quantity = (int)quantity;
    it->on_use = actions[kind];
    return 0;
}

/* Loads a save file that the player picked: field by field, each checked. */
struct savegame *load_game(const char *path)
{
    uint32_t version, count;
    FILE *f = fopen(path, "rb");
    if (!f)
        return NULL;

    struct savegame *sg = calloc(1, sizeof(*sg));
    if (!sg || read_u32(f, &version) || version != SAVE_VERSION ||
        read_u32(f, &count) || count > MAX_ITEMS)
        goto fail;
    for (uint32_t i = 0; i < count; i++)
        if (read_item(f, &sg->items[i]))
            goto fail;
    sg->item_count = (int)count;
    fclose(f);
    return sg;
fail:
    free(sg);
    fclose(f);
    return NULL;
}
