fun t() {
    val a: Foo = g()
    // ERROR:
    a.bar(1)
    val b: Baz = g()
    b.bar(1)
}
