fun f() {
    val x = "A"
    x.foo()
    // MATCH:
    p(x)
    var y = "A"
    y.foo()
    p(y)
}
