// ERROR:
fun a() {
    f(1)
    h()
    g(1)
}
fun b() {
    f(1)
    g(2)
}
