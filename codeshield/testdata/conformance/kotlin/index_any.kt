fun t() {
    // ERROR:
    val a = m["password"]
    val b = m["user"]
}
