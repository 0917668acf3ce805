fun a1() {
    // MATCH:
    val x = get()
    use { sink(x) }
}
fun a2() {
    // MATCH:
    val x = get()
    use({ y -> sink(x) })
}
fun a3() {
    // MATCH:
    val x = get()
    return { y -> sink(x) }
}
fun a4() {
    val x = get()
    val f = { bar(sink(x)) }
}
fun a5() {
    val x = get()
    val f = fun() { sink(x) }
}
fun a6() = sink(x)
fun a7() {
    val x = get()
    if (x) sink(x)
}
fun a8() {
    val x = get()
    when (x) { 1 -> sink(x) }
}
fun a9() {
    val x = get()
    val y = if (x) sink(x) else 3
}
