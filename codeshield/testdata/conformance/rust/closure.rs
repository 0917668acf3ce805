fn f() {
    // MATCH:
    let a = |x| x + 1;
    let b = |x, y| x;
    // MATCH:
    v.map(|z| z * 2);
}
