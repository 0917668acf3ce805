fun t(p: String) {
    // ERROR:
    f("a" + "b")
    f("a" + p)
}
