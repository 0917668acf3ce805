void f(void) {
    // MATCH:
    if (!a) {
    }
    // MATCH:
    b = !c->d;
    e = -1;
}
