void f(void) {
    // MATCH:
    if (p == NULL) {
        return;
    }
    if (!p) {
    }
    if (NULL == q) {
    }
}
