void f(void) {
    // MATCH:
    for (i = 0; i < n; i++) {
    }
    // MATCH:
    for (;;) {
    }
    while (1) {
    }
}
