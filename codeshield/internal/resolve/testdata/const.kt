const val K = "ab"
val T = "ab"
var U = "ab"
class A {
  val f = "ab"
  var g = "ab"
  private val h = "ab"
  companion object { const val Z = "ab" }
  fun m(c: String, d: String = "ab") {
    sink(K)  //= "ab"
    sink(T)  //= "ab"
    sink(U)  //= none
    sink(f)  //= "ab"
    sink(g)  //= none
    sink(h)  //= "ab"
    sink(Z)  //= none
    sink(this.f)  //= "ab"
    sink(d)  //= none
    val x = "ab"; sink(x)  //= "ab"
    var y = "a" + "b"; sink(y)  //= "ab"
    sink("a$x")  //= string
    sink("a${c}")  //= none
    y += "c"; sink(y)  //= string
    c.let { sink(x) }  //= "ab"
    if (c == "") { y = "ab" } else { y = "cd" }
    sink(y)  //= string
    val z = if (c == "") "ab" else "ab"
    sink(z)  //= "ab"
    sink(if (c == "") "ab" else "ab")  //= none
    val w = c ?: "ab"; sink(w)  //= none
    sink("""ab""")  //= "ab"
    sink(3 + 4)  //= 7
    sink("a" + 7)  //= none
    sink(A.Z)  //= none
    val q = when (c) { "a" -> "ab" else -> "ab" }
    sink(q)  //= none
    sink(String.format("%s", x))  //= none
  }
}
