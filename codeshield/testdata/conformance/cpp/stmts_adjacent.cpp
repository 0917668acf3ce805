void f(void) {
    // MATCH:
    a();
    b();
    a();
    c();
    b();
}
