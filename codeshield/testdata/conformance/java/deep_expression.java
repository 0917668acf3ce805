class A {
  void f() {
    // MATCH:
    if (isAdmin()) { a(); }
    // MATCH:
    if (!isAdmin() && b) { a(); }
    // MATCH:
    if (x(y(u.isAdmin()), isAdmin())) { a(); }
    if (b) { isAdmin(); }
  }
}
