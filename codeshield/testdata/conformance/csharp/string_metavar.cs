class A {
  void F(string p) {
    // MATCH:
    Open("a");
    Open(p);
    Open("a", "b");
  }
}
