fun t() {
    // ERROR:
    val a = get()
    for (b in c) {
        eval(a)
    }
}
