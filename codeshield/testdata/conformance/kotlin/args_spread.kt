fun t() {
    // ERROR:
    f(*a)
    f(a)
}
