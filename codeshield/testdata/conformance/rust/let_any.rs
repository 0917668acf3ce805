fn f() {
    // MATCH:
    let a = secret();
    // MATCH:
    let mut b = secret();
    // MATCH:
    let c: i32 = secret();
    d = secret();
}
