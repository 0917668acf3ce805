class A {
  void F() {
    // MATCH:
    Foo(a, a);
    // MATCH:
    Foo(a, b, c, a);
    Foo(a, b);
    // MATCH:
    Foo(a.B(), 1, a.B());
  }
}
