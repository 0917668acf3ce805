fun t() {
    // ERROR:
    val a = b ?: c
    val d = e
}
