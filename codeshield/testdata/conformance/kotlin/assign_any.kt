fun t() {
    // ERROR:
    val a = 1
    // ERROR:
    a = 2
    f(3)
}
