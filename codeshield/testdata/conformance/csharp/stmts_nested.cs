class A {
  void F() {
    // MATCH:
    Lock();
    try { B(); } finally { Unlock(); }
  }
  void G() {
    if (a) { Lock(); }
    Unlock();
  }
  void H() {
    // MATCH:
    Lock();
    B();
    Unlock();
  }
}
