class A {
    val c: Conn = open()
    fun f(l: List<Other>) {
        // MATCH:
        take(c)
        for (c in l) {
            take(c)
        }
    }
}
