fn f() {
    // MATCH:
    if a && b {
    }
    // MATCH:
    let c = d && e && g;
    let h = i || j;
}
