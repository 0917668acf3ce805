class A {
  void F() {
    // MATCH:
    lock (this) { B(); }
    lock (c) { B(); }
  }
}
