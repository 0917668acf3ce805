fun f() { g() }
// ERROR:
fun h() = 1
