class A {
  void F() {
    // MATCH:
    if (a == a) {}
    if (a == b) {}
    // MATCH:
    if (a.B[1] == a.B[1]) {}
    // MATCH:
    while ((a) == a) {}
  }
}
