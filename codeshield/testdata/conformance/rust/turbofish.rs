fn f() {
    // MATCH:
    let a = s.parse::<i32>();
    let b = s.parse::<u8>();
    let c = s.parse();
}
