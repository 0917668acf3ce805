// ERROR:
val a = 1
var b = 2
class A {
    // ERROR:
    private val c = 3
}
