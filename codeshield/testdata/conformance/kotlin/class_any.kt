// ERROR:
class A {
    val x = 1
}
interface I {
    fun f()
}
