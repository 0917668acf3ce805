class A {
  void F() {
    // MATCH:
    Foo(flag: false);
    Foo(flag: true);
    Foo(false);
  }
}
