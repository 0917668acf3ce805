class A {
  void f() {
    // MATCH:
    if (a() && b()) {}
    if (b() && a()) {}
    // MATCH:
    if (a() && b() && c()) {}
    if (a() && c() && b()) {}
    if (a() || b()) {}
  }
}
