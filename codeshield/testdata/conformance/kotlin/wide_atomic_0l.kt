class R(route: Route) : Base(route), I {
    constructor(a: Int) : this(a, 0.0)
    val x = Base(1)
    // MATCH:
    private val a = atomic(0L)
    // MATCH:
    val b = atomic(0)
    fun m(): Boolean = true
    override fun n(): Boolean { return b }
    abstract fun o(): Boolean
    fun p() { foo(1_000L); foo(0xFFL); foo(5u); foo(1.5f); foo(1.5) }
}
object O : Base(2) { val q = 1 }
val obj = object : Base(3) { }
interface J { fun r(): Boolean }
open class S : Base(4)
