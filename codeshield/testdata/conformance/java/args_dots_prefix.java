class A {
  void f() {
    // MATCH:
    foo(a, a);
    // MATCH:
    foo(a, b, c, a);
    foo(a, b);
    foo(a);
    // MATCH:
    foo(a.b(), 1, a.b());
  }
}
