fun f() {
val a = if (x) sink(x) else 3
val b = when (x) { 1 -> sink(x)
 else -> 3 }
foo(if (x) sink(x) else 3)
foo({ sink(x) })
foo { sink(x) }
foo(try { sink(x) } catch (e: E) { 3 })
// MATCH:
foo("${sink(x)}")
// MATCH:
foo(a?.b(sink(x)))
// MATCH:
foo(a ?: sink(x))
// MATCH:
foo(sink(x)!!)
foo(object : A { fun m() { sink(x) } })
foo(k = sink(x))
// MATCH:
foo(a[sink(x)])
// MATCH:
foo(sink(x) as A)
// MATCH:
foo(1 + sink(x))
return sink(x)
throw sink(x)
}
