class A {
  void f() {
    // MATCH:
    a(new B() { public void run() { c(); } });
    a(new B());
    a(new B() { void other() { } });
  }
}
