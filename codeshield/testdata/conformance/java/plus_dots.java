class A {
  void f(String p) {
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
