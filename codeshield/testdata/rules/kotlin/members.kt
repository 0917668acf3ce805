class A {
    // ruleid: seq2, seqdots
    val a = 1;
    val b = 2;
    fun f() { foo(a); }
}
class B {
    val z = 0;
    val a = 1;
    val b = 2;
    fun f() { foo(a); }
}
class C {
    // ruleid: seq2, seqdots
    fun f() { val z = 0; val a = 1; val b = 2; foo(a); }
}
class D {
    // ruleid: seq2, seqdots
    val a = 1;
    val b = 2;
    val a2 = 1;
    val b2 = 2;
    fun f() { foo(a); foo(a2); }
}
object O {
    // ruleid: seq2
    val a = 1
    val b = 2
    val c = 1
    val d = 2
}
class K {
  companion object {
    // ruleid: seq2
    val a = 1
    val b = 2
    val c = 1
    val d = 2
  }
  val o = object : X {
    // ruleid: seq2
    val a = 1
    val b = 2
    val c = 1
    val d = 2
  }
  init {
    // ruleid: seq2
    val a = 1
    val b = 2
    // ruleid: seq2
    val c = 1
    val d = 2
  }
}
enum class EE { A, B;
    val a = 1
    val b = 2
    val c = 1
    val d = 2
}
data class D(val x: Int) {
    // ruleid: seq2
    val a = 1
    val b = 2
}
