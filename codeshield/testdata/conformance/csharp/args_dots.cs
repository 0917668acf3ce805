class A {
  void F() {
    // MATCH:
    Foo(1);
    // MATCH:
    Foo(a, 1);
    // MATCH:
    Foo(a, 1, b);
    Foo(2);
    Foo();
    x.Foo(1);
    // MATCH:
    Foo<T>(1);
  }
}
