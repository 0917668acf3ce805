fn f() {
    // MATCH:
    if let Some(a) = b {
        g(a);
    }
    if let Ok(a) = b {
    }
}
