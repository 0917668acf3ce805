fn f() {
    // MATCH:
    if !a {
    }
    // MATCH:
    let b = !c.d();
    let e = -1;
}
