fun t() {
    // ERROR:
    val a = b as String
    val c = d is String
}
