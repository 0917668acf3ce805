// ERROR:
fun f() { g() }
class A {
    // ERROR:
    fun h(a: Int) { }
    fun i() = 1
}
