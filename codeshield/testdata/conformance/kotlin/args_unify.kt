fun t() {
    // ERROR:
    f(a, a)
    f(a, b)
    // ERROR:
    f(a.b, a.b)
}
