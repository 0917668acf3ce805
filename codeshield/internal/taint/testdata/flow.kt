class A(val c: String) {
  private val f1 = source()
  val f2 = source()
  var f3 = source()
  fun f(p: String) {
    sink(f1)  //= safefn
    sink(f2)  //= safefn
    sink(f3)  //= clean
    sink(this.f1)  //= safefn
    val x = source()
    val l = mutableListOf<String>(); l.add(x); sink(l)  //= clean
    l += x; sink(l)  //= safefn
    x.let { sink(it) }  //= clean
    x.also { v -> sink(v) }  //= clean
    val y = x ?: "a"; sink(y)  //= safefn
    val z = if (p == "") x else "b"; sink(z)  //= safefn
    val w = when (p) { "a" -> x; else -> "b" }; sink(w)  // Semgrep: clean //= safefn
    sink("a$x")  //= safefn
    sink("${x.foo}")  //= safefn
    sink(x?.foo)  //= safefn
    sink(x!!)  //= safefn
    sink(x as String)  //= safefn
    sink(x is String)  //= safefn
    val (a, b) = x; sink(a)  // Semgrep: clean //= safefn
    for (i in x) sink(i)  //= safefn
    val o = Foo(x); sink(o)  //= taint
    o.bar = x; sink(o.bar)  //= safefn
    sink(o.baz)  //= taint
    o.setQ(x); sink(o.getQ())  //= taint
    sink(o.q)  //= taint
    try { sink(x) } catch (e: E) { sink(e) }
    with(x) { sink(this) }  //= clean
    run { sink(x) }  //= safefn
    val fn = { sink(x) }  //= safefn
    val fn2 = fun() { sink(x) }  //= safefn
    fun local() { sink(x) }  // Semgrep: clean //= safefn
    x.apply { foo(); sink(c) }  //= clean
    val t = Pair(x, 1); sink(t.first)  //= taint
    val arr = arrayOf(x); sink(arr[0])  //= taint
    sink(x in p)  //= safefn
    sink(x == p)  //= safefn
    sink(x.length)  //= safefn
    return sink(x)  //= safefn
  }
  fun g() = sink(source())  //= safefn
  fun h(): String = source()
  val prop: String get() = sink(source())  // Semgrep: clean //= safefn
  init { sink(source()) }  //= safefn
  companion object { val K = source(); fun s() { sink(K) } }  //= safefn
}
val G = source()
fun h2() { sink(G) }  //= safefn
var G2 = source()
fun h3() { sink(G2) }  //= clean
