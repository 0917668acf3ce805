class A {
  void f() {
    // MATCH:
    if (a instanceof String) {}
    // MATCH:
    if (a instanceof String s && b) {}
    if (a instanceof Integer) {}
  }
}
