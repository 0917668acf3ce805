// ERROR:
class A {
    val x = 1
    fun login(u: String) { f(u) }
}
class B {
    fun logout() { }
}
