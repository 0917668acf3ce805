void f(void) {
    // MATCH:
    if (a) {
    } else {
        b();
    }
    if (c) {
    }
}
