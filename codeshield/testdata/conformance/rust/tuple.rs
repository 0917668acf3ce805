fn f() {
    // MATCH:
    let a = (1, 2);
    let b = (1, 2, 3);
    // MATCH:
    g((x, y));
}
