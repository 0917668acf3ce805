#include <string.h>
#include <stdio.h>

#define MAX_LABEL 48

typedef struct { char label[MAX_LABEL]; int weight; } node_t;

void node_set_label(node_t *n, const char *first, const char *last)
{
    strcpy(n->label, first);
    strcat(n->label, " ");
    strcat(n->label, last);
}

int main(void)
{
    node_t n = {0};
    node_set_label(&n, "Ada", "Lovelace");
    printf("%s\n", n.label);
    return 0;
}
