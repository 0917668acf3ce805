#include <stdlib.h>

struct node { int value; struct node *next; };

void free_list(struct node *head) {
    struct node *n = head;
    while (n != NULL) {
        struct node *next = n->next;
        free(n);
        n = next;
    }
}
