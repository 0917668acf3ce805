void fill(struct list *l) {
    // MATCH:
    l->items = (struct item *) malloc(16);
    // MATCH:
    l->spare = malloc(16);
    l->size = (int) measure(l);
    // MATCH:
    l->deep = (char *)(void *) malloc(1);
}
