class A {
  void F() {
    // MATCH:
    using (var a = new B()) { C(); }
    // MATCH:
    using (B d = new B()) { C(); }
    using (e) { C(); }
    using var g = new B();
  }
}
