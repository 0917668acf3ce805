int f(void) {
    if (a)
        // MATCH:
        return 1;
    // MATCH:
    return g();
}
