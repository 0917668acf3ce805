package a
// MATCH:
import a.b.C as D
import a.b.E
import a.b.*
fun f() {
    val g = fun(): Int { sink(x) }
    val h = fun(): Int { return sink(x) }
    list.forEach lab@{ return@lab }
    list.map { return@map 3 }
    foo { a -> a + 1 }
    foo { bar() }
    return
}
class A(x: Int) : B(x) {
    constructor() : this(1) { foo() }
    fun m() { this.n = 1; super.m() }
}
fun <T> gen(a: T, b: (Int) -> Unit): List<T>? where T : Any { return null }
val x: Map<String, Int> = mapOf("a" to 1)
