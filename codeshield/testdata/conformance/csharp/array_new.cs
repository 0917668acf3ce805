class A {
  void F() {
    // MATCH:
    a = new byte[16];
    // MATCH:
    a = new byte[n];
    a = new int[16];
  }
}
