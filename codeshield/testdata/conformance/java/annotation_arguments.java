class A {
  // MATCH:
  @M(a = 1, b = "x") int a() { return 1; }
  // MATCH:
  @M(b = "x", a = 1) int b() { return 1; }
  @M(a = 1) int c() { return 1; }
}
