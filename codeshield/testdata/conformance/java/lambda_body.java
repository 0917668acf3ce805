class A {
  void f() {
    // MATCH:
    a(x -> { b(); });
    // MATCH:
    a(x -> b());
    a(() -> { b(); });
  }
}
