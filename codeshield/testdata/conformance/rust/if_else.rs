fn f() {
    // MATCH:
    if a {
        x();
    } else {
        y();
    }
    if b {
    }
}
