fun t(): String {
    // ERROR:
    if (foo(1)) {
        // ERROR:
        bar(foo(2))
    }
    // ERROR:
    return foo(3) + "x"
}
