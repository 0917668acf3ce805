class A(private val x: Foo) {
    val y: Foo = Foo()
    fun t() {
        // ERROR:
        x.bar()
        // ERROR:
        y.bar()
    }
}
