fn f() {
    // MATCH:
    a();
    b();
    a();
    c();
    b();
}
