void f(void) {
    int n = 1024;
    // MATCH:
    resize(n);
    // MATCH:
    resize(512 * 2);
    // MATCH:
    resize(1024);
    resize(m);
}
