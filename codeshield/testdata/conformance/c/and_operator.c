void f(void) {
    // MATCH:
    if (a && b) {
    }
    if (c || d) {
    }
    // MATCH:
    e = g && h && i;
}
