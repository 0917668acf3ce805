void f(void) {
    // MATCH:
    char *a = b;
    // MATCH:
    const char *c = d;
    int *e = g;
}
