class A(val pc: Int, pd: String) { val f1: Int = 5; var f2: String? = null; val f3 = "x"; lateinit var f4: T; private val f5 by lazy { 1 }
fun m(p1: Int, p2: Long, p3: String, p4: String?, p5: List<String>, p6: Array<Int>, p7: (Int) -> Unit, p8: T, p9: Any, q1: Boolean, q2: Char, q3: Double, q4: Float, q5: Short, q6: Byte, q7: a.b.T, vararg q8: String) {
// MATCH:
take(pc)
// MATCH:
take(pd)
// MATCH:
take(f1)
// MATCH:
take(f2)
// MATCH:
take(f3)
// MATCH:
take(f4)
// MATCH:
take(f5)
// MATCH:
take(this.f1)
// MATCH:
take(this.f3)
// MATCH:
take(this.f4)
// MATCH:
take(x.f4)
// MATCH:
take(p1)
// MATCH:
take(p2)
// MATCH:
take(p3)
// MATCH:
take(p4)
// MATCH:
take(p5)
// MATCH:
take(p6)
// MATCH:
take(p7)
// MATCH:
take(p8)
// MATCH:
take(p9)
// MATCH:
take(q1)
// MATCH:
take(q2)
// MATCH:
take(q3)
// MATCH:
take(q4)
// MATCH:
take(q5)
// MATCH:
take(q6)
// MATCH:
take(q7)
// MATCH:
take(q8)
// MATCH:
take(5)
// MATCH:
take("s")
// MATCH:
take(true)
// MATCH:
take(1.5)
// MATCH:
take(1.5f)
take('c')
take(null)
// MATCH:
take(5L)
// MATCH:
take(0x5)
// MATCH:
val a1 = 5; take(a1)
// MATCH:
val a2 = "x"; take(a2)
// MATCH:
val a3 = true; take(a3)
// MATCH:
val a4 = 1.5; take(a4)
// MATCH:
val a5 = 5L; take(a5)
// MATCH:
val a6 = T(); take(a6)
// MATCH:
val a7: T = x; take(a7)
// MATCH:
val a8: T? = x; take(a8)
// MATCH:
var a9: Int; take(a9)
// MATCH:
val b1 = listOf(1); take(b1)
// MATCH:
val b2 = x as T; take(b2)
// MATCH:
take(x as T)
take(T())
take("x$p1")
take("a" + "b")
// MATCH:
take(p1 + 1)
// MATCH:
take(p1 == 1)
// MATCH:
take(!q1)
take(-p1)
// MATCH:
for (b3 in xs) take(b3)
// MATCH:
for (b4: T in xs) take(b4)
// MATCH:
for (b5: Int in xs) { take(b5) }
// MATCH:
xs.map { b6: T -> take(b6) }
// MATCH:
xs.map { b7 -> take(b7) }
// MATCH:
try {} catch (b8: T) { take(b8) }
// MATCH:
when (val b9 = x) { is T -> take(b9) }
// MATCH:
fun(c1: T) { take(c1) }
// MATCH:
val (c2, c3) = x; take(c2)
// MATCH:
val c4: a.b.T = x; take(c4)
// MATCH:
val c5: List<T> = x; take(c5)
// MATCH:
val c6 = a1; take(c6)
// MATCH:
val c7 = object : T {}; take(c7)
take(a8!!)
take(a8 ?: 5)
take(if (x) 1 else 2)
// MATCH:
var c8: Int? = 3; take(c8)
// MATCH:
val c9 = a.b.T(); take(c9)
// MATCH:
take(gg)
// MATCH:
take(gh)
// MATCH:
take(GK)
} }
val gg: String = "q"
val gh = 5
const val GK = "k"
