class A {
  void f() {
    // MATCH:
    lock();
    if (a) {
      unlock();
    }
  }
  void g() {
    if (a) {
      lock();
    }
    unlock();
  }
  void h() {
    // MATCH:
    lock();
    b();
    try { c(); } finally { unlock(); }
  }
}
