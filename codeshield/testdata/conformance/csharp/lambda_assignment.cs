class A {
  void F() {
    // MATCH:
    a.Callback += (b, c) => true;
    a.Callback += (b, c) => { return true; };
    a.Callback += d;
  }
}
