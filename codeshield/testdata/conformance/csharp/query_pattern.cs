class A {
  void F() {
    // MATCH:
    a = from b in c select d;
    a = c;
  }
}
