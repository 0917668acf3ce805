class A {
  boolean f() {
    // MATCH:
    if (a) { return true; } else { return false; }
  }
  boolean g() {
    // MATCH:
    if (a) return true; else return false;
  }
  boolean h() {
    if (a) { return true; }
    return false;
  }
}
