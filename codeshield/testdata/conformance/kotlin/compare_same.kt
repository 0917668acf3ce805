fun t() {
    // ERROR:
    if (a == a) { }
    if (a == b) { }
}
