fn f() {
    // MATCH:
    let a = open();
    // MATCH:
    let mut c: T = open();
    // MATCH:
    b = open();
}
