void f(void) {
    // MATCH:
    while (a) {
        b();
    }
    do {
    } while (c);
}
