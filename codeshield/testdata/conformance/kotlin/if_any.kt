fun t() {
    // ERROR:
    if (a) { f() }
    // ERROR:
    if (a) { f() } else { g() }
    while (a) { f() }
}
