class A {
  void f() {
    // MATCH:
    x = open();
    use(x);
    close(x);
  }
  void g() {
    x = open();
    close(y);
  }
  void h() {
    // MATCH:
    File y = open();
    close(y);
  }
}
