fn f() {
    let x = "A";
    // MATCH:
    p(x);
    for i in l {
        p(x);
    }
    p(x);
    let y = "A";
    // MATCH:
    p(y);
}
