class A {
  void F() {
    // MATCH:
    a(typeof(B));
    // MATCH:
    a(typeof(C.D));
    a(e);
  }
}
