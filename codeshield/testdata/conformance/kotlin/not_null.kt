fun t() {
    // ERROR:
    a!!.foo()
    a.foo()
}
