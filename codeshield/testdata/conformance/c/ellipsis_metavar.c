void f(void) {
    // MATCH:
    log();
    // MATCH:
    log(1);
    // MATCH:
    log(1, 2, 3);
}
