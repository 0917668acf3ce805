class A {
  void F() {
    // MATCH:
    a = b as Foo;
    a = b as Bar;
    // MATCH:
    c(d as Foo);
  }
}
