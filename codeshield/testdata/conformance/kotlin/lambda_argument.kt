fun t() {
    // ERROR:
    list.map({ a -> f(a) })
    // ERROR:
    list.map { b -> f(b) }
    list.filter { b -> f(b) }
}
