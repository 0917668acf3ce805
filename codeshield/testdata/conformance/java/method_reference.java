class A {
  void f() {
    // MATCH:
    a(B::parse);
    // MATCH:
    a(this::parse);
    a(B::other);
  }
}
