typedef struct item item;
void f(struct item a, item b, struct item *c) {
    // MATCH:
    take(a);
    take(b);
    take(c);
    take(*c);
}
