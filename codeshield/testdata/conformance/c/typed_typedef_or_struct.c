typedef struct item item;
void f(struct item a, item b) {
    take(a);
    // MATCH:
    take(b);
    for (item i = a;;) {
        take(i);
    }
}
