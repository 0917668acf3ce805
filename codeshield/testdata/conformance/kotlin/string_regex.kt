fun t() {
    // ERROR:
    f("http://a")
    f("https://a")
}
