fun t() {
    // ERROR:
    if (a == null) { }
    if (a == b) { }
}
