void f(void) {
    // MATCH:
    int x = a[0];
    // MATCH:
    b[i] = 1;
    c(d);
}
