class A {
  void G() {
    F();
    // MATCH:
    F(1);
    // MATCH:
    F(1, 2, 3);
  }
}
