fn f() {
    // MATCH:
    let a = b[0];
    // MATCH:
    c[i] = 1;
    d.get(0);
}
