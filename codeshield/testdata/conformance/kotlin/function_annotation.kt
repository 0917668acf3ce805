class A {
// ERROR:
    @Test fun f() { }
    fun g() { }
}
