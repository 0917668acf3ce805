class A {
  void F() {
    // MATCH:
    a = new B(1);
    a = new B();
    // MATCH:
    a = new C.D(1, 2);
    a = new E { F = 1 };
    B g = new(1);
  }
}
