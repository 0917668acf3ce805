fun t() {
    // ERROR:
    val a = 1..10
    val b = 1
}
