fun t() {
    // ERROR:
    val a = 1 to 2
    val b = 1 or 2
}
