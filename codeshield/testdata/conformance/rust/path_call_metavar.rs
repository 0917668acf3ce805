fn f() {
    // MATCH:
    let a = Foo::new();
    // MATCH:
    let b = Bar::new(1, 2);
    let c = new(1);
    // MATCH:
    let d = a::B::new();
}
