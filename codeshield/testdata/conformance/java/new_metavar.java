class A {
  void f() {
    // MATCH:
    B a = new B();
    B b = new C();
    // MATCH:
    List<D> c = new List<D>(1);
    var d = new E();
  }
}
