fun t() {
    val a = "x"
    // ERROR:
    f(a)
    val b = h()
    f(b)
}
