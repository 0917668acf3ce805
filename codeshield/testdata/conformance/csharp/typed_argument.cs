class A {
  void F(string a, int b, long c) {
    // MATCH:
    Use("x", 1);
    // MATCH:
    Use(a, b);
    // MATCH:
    Use(a, c);
    Use(b, a);
  }
}
