void f() {
    // MATCH:
    auto a = new Foo();
    // MATCH:
    auto b = new Bar(1, 2);
    auto d = make();
}
