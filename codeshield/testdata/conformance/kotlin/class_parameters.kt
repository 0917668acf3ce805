// ERROR:
class A(val a: Int)
class B(b: String)
