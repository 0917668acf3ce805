fun t() {
    // ERROR:
    throw IOException("x")
}
