void f(void) {
    // MATCH:
    memcpy(a, a, 1);
    memcpy(a, b, 1);
    // MATCH:
    memcpy(p->x, p->x, sizeof(x));
}
