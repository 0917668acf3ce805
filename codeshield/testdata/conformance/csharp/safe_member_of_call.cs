class A {
  void M() {
    // MATCH:
    x = f(1).b;
    x = f(1)?.b;
    x = f(1)?.c.b;
  }
}
