class A {
  void f() {
    // MATCH:
    X.builder().build();
    // MATCH:
    X.builder().a(1).b().build();
    X.builder().a(1);
    X.other().build();
    // MATCH:
    x = Y.builder().c().build().d();
  }
}
