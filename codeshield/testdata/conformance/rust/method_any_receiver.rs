fn f() {
    // MATCH:
    a.unwrap();
    // MATCH:
    let x = b.c.unwrap();
    // MATCH:
    open().unwrap();
    unwrap();
}
