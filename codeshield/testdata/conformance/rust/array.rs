fn f() {
    // MATCH:
    let a = [1, 0, 2];
    // MATCH:
    let b = [0];
    let c = [1, 2];
}
