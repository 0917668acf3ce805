fun f(a: Box<Int>, b: Box, c: Box?) {
    // MATCH:
    take(a)
    take(b)
    take(c)
}
