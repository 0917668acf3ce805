fun t() {
    // ERROR:
    run { f() }
    walk { f() }
}
