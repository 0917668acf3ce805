class A {
  void f() {
    // MATCH:
    a(B.class);
    // MATCH:
    a(b.c.D.class);
    a(b);
  }
}
