void f(void) {
    // MATCH:
    a = b << 2;
    c = d >> 1;
}
