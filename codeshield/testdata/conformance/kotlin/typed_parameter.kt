fun t(a: String, b: Int) {
    // ERROR:
    a.foo()
    b.foo()
}
