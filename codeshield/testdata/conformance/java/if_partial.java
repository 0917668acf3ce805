class A {
  void f() {
    // MATCH:
    if (a) { b(); }
    // MATCH:
    if (a) { b(); } else { c(); }
    // MATCH:
    if (a) b();
    while (a) { b(); }
  }
}
