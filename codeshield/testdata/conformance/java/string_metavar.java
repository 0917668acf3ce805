class A {
  void f(String p) {
    // MATCH:
    open("a");
    open(p);
    open('a');
    open("a", "b");
  }
}
