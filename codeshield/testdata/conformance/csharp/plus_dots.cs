class A {
  void F(string p) {
    // MATCH:
    x = "a" + p;
    x = p + "a";
    // MATCH:
    x = "a" + "b";
    // MATCH:
    x = "a" + p + "b";
    x = 1 + p;
  }
}
