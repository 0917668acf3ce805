// ERROR:
class A : Base {
    val x = 1
}
class B : Other {
    val x = 1
}
