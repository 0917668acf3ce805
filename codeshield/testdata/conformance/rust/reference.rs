fn f() {
    // MATCH:
    g(&a);
    // MATCH:
    g(&mut b);
    g(c);
}
