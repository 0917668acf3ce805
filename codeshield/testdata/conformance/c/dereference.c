void f(void) {
    // MATCH:
    int x = *p;
    // MATCH:
    *q = 1;
    g(r);
}
