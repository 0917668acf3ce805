fn f() -> i32 {
    if a {
        // MATCH:
        return 1;
    }
    // MATCH:
    return g();
}
