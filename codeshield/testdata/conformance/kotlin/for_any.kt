fun t() {
    // ERROR:
    for (a in b) { f(a) }
    while (a) { f(a) }
}
