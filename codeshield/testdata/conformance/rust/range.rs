fn f() {
    // MATCH:
    let a = 0..10;
    // MATCH:
    for i in x..y {
    }
    let b = 0..=10;
}
