class A {
    // ERROR:
    private fun f() { }
    fun g() { }
}
