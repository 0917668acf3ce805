class A {
  void F() {
    // MATCH:
    if (IsAdmin()) { B(); }
    // MATCH:
    if (!IsAdmin() && c) { B(); }
    if (x(u.IsAdmin())) { B(); }
    if (c) { IsAdmin(); }
  }
}
