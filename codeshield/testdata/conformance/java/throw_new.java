class A {
  void f() {
    // MATCH:
    throw new B("a", c);
  }
  void g() {
    throw new B();
  }
  void h() {
    throw d;
  }
}
