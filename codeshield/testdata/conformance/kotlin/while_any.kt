fun t() {
    // ERROR:
    while (a) { f() }
    for (a in b) { f(a) }
}
