class A {
  void f() {
    // MATCH:
    synchronized (this) { a(); }
    a();
  }
  synchronized void g() {}
}
