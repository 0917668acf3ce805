fun t() {
    // ERROR:
    try { f() } catch (e: IOException) { g() }
    f()
}
