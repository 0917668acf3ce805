class A {
  void M() {
    // MATCH:
    a = new byte[n];
    // MATCH:
    a = new byte[n + 1];
    // MATCH:
    a = new byte[2, n];
    // MATCH:
    a = new byte[n][];
  }
}
