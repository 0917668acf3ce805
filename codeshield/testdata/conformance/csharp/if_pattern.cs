class A {
  void F() {
    // MATCH:
    if (a) { B(); }
    // MATCH:
    if (a) { B(); } else { C(); }
    // MATCH:
    if (a) B();
    while (a) { B(); }
  }
}
