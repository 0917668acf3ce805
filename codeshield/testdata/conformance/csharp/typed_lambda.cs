class A {
  void F() {
    // MATCH:
    x = (Request r) => r.Get();
    y = (Other r) => r.Get();
    z = r => r.Get();
  }
}
