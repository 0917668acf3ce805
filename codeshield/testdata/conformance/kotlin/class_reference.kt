fun t() {
    // ERROR:
    a.foo(B)
    a.foo()
}
