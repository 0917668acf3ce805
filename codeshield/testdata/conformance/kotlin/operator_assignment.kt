fun t() {
    // ERROR:
    a += 1
    a = a - 1
}
