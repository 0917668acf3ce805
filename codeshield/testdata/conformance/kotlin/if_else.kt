fun t() {
    // ERROR:
    if (a)
        f()
    else f()
    if (b)
        f()
    else g()
}
