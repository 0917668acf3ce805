class A {
  void f() {
    // MATCH:
    if (a == a) {}
    if (a == b) {}
    // MATCH:
    if (a.b[1] == a.b[1]) {}
    if (f(1) == f(2)) {}
    // MATCH:
    while ((a) == a) {}
  }
}
