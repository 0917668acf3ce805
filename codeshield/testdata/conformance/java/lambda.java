class A {
  void f() {
    // MATCH:
    a(x -> x.run());
    // MATCH:
    a((y) -> y.run());
    a(x -> y.run());
    a((x, y) -> x.run());
    // MATCH:
    a(x -> { return x.run(); });
  }
}
