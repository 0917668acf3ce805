fun t() {
    // ERROR:
    f(secret)
    // ERROR:
    f(g(secret))
    f(a)
}
