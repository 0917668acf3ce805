fun t() {
    // ERROR:
    f("a")
    f(c)
    // ERROR:
    f("")
}
