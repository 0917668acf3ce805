fn f() {
    // MATCH:
    a += 1;
    b -= 1;
    // MATCH:
    c.d += e;
}
