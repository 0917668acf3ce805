class A(val pc: Int, pd: String) { val f1: Int = 5; var f2: String? = null; val f3 = "x"; lateinit var f4: T; private val f5 by lazy { 1 }
fun m(p1: Int, p2: Long, p3: String, p4: String?, p5: List<String>, p6: Array<Int>, p7: (Int) -> Unit, p8: T, p9: Any, q1: Boolean, q2: Char, q3: Double, q4: Float, q5: Short, q6: Byte, q7: a.b.T, vararg q8: String) {
take(pc)
take(pd)
take(f1)
take(f2)
take(f3)
// MATCH:
take(f4)
take(f5)
take(this.f1)
take(this.f3)
// MATCH:
take(this.f4)
// MATCH:
take(x.f4)
take(p1)
take(p2)
take(p3)
take(p4)
take(p5)
take(p6)
take(p7)
// MATCH:
take(p8)
take(p9)
take(q1)
take(q2)
take(q3)
take(q4)
take(q5)
take(q6)
take(q7)
take(q8)
take(5)
take("s")
take(true)
take(1.5)
take(1.5f)
take('c')
take(null)
take(5L)
take(0x5)
val a1 = 5; take(a1)
val a2 = "x"; take(a2)
val a3 = true; take(a3)
val a4 = 1.5; take(a4)
val a5 = 5L; take(a5)
val a6 = T(); take(a6)
// MATCH:
val a7: T = x; take(a7)
val a8: T? = x; take(a8)
var a9: Int; take(a9)
val b1 = listOf(1); take(b1)
val b2 = x as T; take(b2)
// MATCH:
take(x as T)
take(T())
take("x$p1")
take("a" + "b")
take(p1 + 1)
take(p1 == 1)
take(!q1)
take(-p1)
for (b3 in xs) take(b3)
// MATCH:
for (b4: T in xs) take(b4)
for (b5: Int in xs) { take(b5) }
// MATCH:
xs.map { b6: T -> take(b6) }
xs.map { b7 -> take(b7) }
try {} catch (b8: T) { take(b8) }
when (val b9 = x) { is T -> take(b9) }
// MATCH:
fun(c1: T) { take(c1) }
val (c2, c3) = x; take(c2)
val c4: a.b.T = x; take(c4)
val c5: List<T> = x; take(c5)
val c6 = a1; take(c6)
val c7 = object : T {}; take(c7)
take(a8!!)
take(a8 ?: 5)
take(if (x) 1 else 2)
var c8: Int? = 3; take(c8)
val c9 = a.b.T(); take(c9)
take(gg)
take(gh)
take(GK)
} }
val gg: String = "q"
val gh = 5
const val GK = "k"
