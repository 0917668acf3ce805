fun f() {
    val y = "A"
    var x = "A"
    while (c) {
        p(x)
        // MATCH:
        p(y)
    }
    p(x)
    // MATCH:
    p(y)
}
