#include <stdlib.h>
#include <string.h>

typedef struct item {
    char *key;
    struct item *next;
} item;

// Frees a whole list.
void list_free(item *head)
{
    for (item *it = head; it != NULL; it = it->next) {
        free(it->key);
        free(it);
    }
}
