fun t() {
    // ERROR:
    val a = get()
    f()
    eval(a)
    val b = get()
    eval(c)
}
