fun t() {
    // ERROR:
    f(1)
    // ERROR:
    f(a, b, 1)
    f(1, 2)
}
