fun t() {
    // ERROR:
    a.foo(1)
    // ERROR:
    a.b.foo()
    a.bar()
    foo()
}
