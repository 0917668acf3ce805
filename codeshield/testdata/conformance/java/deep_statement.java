// MATCH:
class A { void f() { eval(1); } }
class B { void f() { a(); } }
class C {
  int g() { return eval(2); }
  // MATCH:
  void h() { a(); b(eval(3)); c(); }
  // MATCH:
  void i() { if (x) { eval(4); } }
}
