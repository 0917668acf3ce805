fn f() {
    // MATCH:
    for i in 0..3 {
        g(i);
    }
    // MATCH:
    for x in xs.iter() {
    }
    while a {}
}
