void f(void) {
    // MATCH:
    for (i = 0; i < n; i++) {
    }
    for (i = 1; i < n; i++) {
    }
    // MATCH:
    for (j = 0; j < 10; j++) {
    }
}
