class A {
  void M() {
    // MATCH:
    x = f(1).b;
    // MATCH:
    x = f(1).c().b;
    x = f(1)?.b;
  }
}
