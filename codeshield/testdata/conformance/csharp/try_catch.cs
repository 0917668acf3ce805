class A {
  void F() {
    // MATCH:
    try { B(); } catch (C e) { }
    try { B(); } catch (C e) { D(); }
    try { B(); } catch (C) { }
    try { B(); } catch { }
    try { B(); } finally { }
  }
}
