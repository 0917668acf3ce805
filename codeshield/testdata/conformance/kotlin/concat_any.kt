fun t() {
    // ERROR:
    query("select " + a)
    query(a + "x")
    query("select")
}
