class A {
  void g() {
    f();
    // MATCH:
    f(1);
    // MATCH:
    f(1, 2, 3);
  }
}
