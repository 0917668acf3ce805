fn f() {
    // MATCH:
    let a: i32 = 1;
    let b = 2;
    // MATCH:
    let c: Vec<u8> = Vec::new();
}
