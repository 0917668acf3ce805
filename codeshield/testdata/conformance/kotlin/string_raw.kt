fun t() {
// ERROR:
    f("""a
b""")
    f(x)
}
