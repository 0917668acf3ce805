int f(void) {
    // MATCH:
    int x = a ? b : c;
    // MATCH:
    return d ? 1 : 0;
}
