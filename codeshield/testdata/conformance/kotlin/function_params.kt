// ERROR:
fun f(x: Int, y: String) {
    g()
    eval(y)
}
fun h(x: String) {
    eval(z)
}
