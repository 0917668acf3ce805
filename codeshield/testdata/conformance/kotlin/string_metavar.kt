fun t() {
    // ERROR:
    f("a", "a")
    f("a", "b")
}
