fun t() {
    // ERROR:
    a.b().c().get(1)
    // ERROR:
    a.b.get(2)
    a.b().put(1)
}
