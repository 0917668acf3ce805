fun t() {
    // ERROR:
    if (check("a") == 1) { f() }
    // ERROR:
    if (x && check(b)) { f() }
    if (x) { f() }
}
