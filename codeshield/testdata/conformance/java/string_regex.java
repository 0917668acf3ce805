class A {
  void f() {
    // MATCH:
    open("http://a");
    open("https://a");
    open(" http://a");
  }
}
