void f(void) {
    // MATCH:
    a = b;
    c += d;
    // MATCH:
    p->x = g();
}
