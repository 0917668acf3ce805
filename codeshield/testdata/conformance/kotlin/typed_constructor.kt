fun t() {
    val a = Foo()
    a.bar(1)
    val c: Foo = h()
    // ERROR:
    c.bar(2)
}
