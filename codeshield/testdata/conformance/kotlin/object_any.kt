// ERROR:
object A {
    val x = 1
}
class B
