fn f() {
    // MATCH:
    let a = format!("{}", x);
    let b = format!("x");
}
