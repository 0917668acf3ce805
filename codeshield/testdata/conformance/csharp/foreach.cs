class A {
  void F() {
    // MATCH:
    foreach (var a in b) { C(); }
    // MATCH:
    foreach (D e in b) { C(); }
    for (int i = 0; i < 1; i++) { C(); }
  }
}
