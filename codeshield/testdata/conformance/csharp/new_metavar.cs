class A {
  void F() {
    // MATCH:
    B a = new B();
    B b = new C();
    var d = new E();
  }
}
