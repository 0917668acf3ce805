fun t() {
    val a = "secret"
    // ERROR:
    f(a)
    f("other")
}
