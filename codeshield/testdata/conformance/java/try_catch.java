class A {
  void f() {
    // MATCH:
    try { a(); } catch (B e) { }
    try { a(); } catch (B e) { c(); }
    try { a(); } catch (B e) { } finally { d(); }
    try { a(); } finally { }
    // MATCH:
    try (R r = s()) { a(); } catch (B e) { }
  }
}
