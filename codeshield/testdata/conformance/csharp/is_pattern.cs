class A {
  void F() {
    // MATCH:
    if (a is string) {}
    if (a is int) {}
    if (a is not string) {}
  }
}
