fun t() {
    // ERROR:
    f(a = 1, b = 2)
    // ERROR:
    f(b = 2, a = 1)
    f(a = 2, b = 1)
}
