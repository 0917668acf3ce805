fun t() {
    // ERROR:
    f(1)
    // ERROR:
    f(2, 1, 3)
    f(2)
    g(1)
}
