fn f() {
    // MATCH:
    let a = g()?;
    // MATCH:
    h()?;
    i();
}
