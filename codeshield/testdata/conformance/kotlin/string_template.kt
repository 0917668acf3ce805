fun t() {
    // ERROR:
    f("a ${b} c")
    // ERROR:
    f("a $b")
    f(b)
}
