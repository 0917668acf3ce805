class A {
  bool F() {
    // MATCH:
    if (a) { return true; } else { return false; }
  }
  bool G() {
    if (a) { return true; }
    return false;
  }
}
