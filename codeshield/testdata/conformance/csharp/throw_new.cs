class A {
  void F() {
    // MATCH:
    throw new B("a", c);
  }
  void G() {
    throw new B();
  }
}
