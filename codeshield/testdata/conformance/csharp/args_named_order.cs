class A {
  void F() {
    // MATCH:
    Foo(a: 1, b: 2);
    // MATCH:
    Foo(b: 2, a: 1);
    Foo(a: 1);
    Foo(1, 2);
  }
}
