fun t() {
    // ERROR:
    f(a = 1)
    f(b = 1)
    f(1)
}
