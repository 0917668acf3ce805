class A {
  void f() {
    // MATCH:
    int a = b;
    use(b, a);
  }
  void g() {
    int a = b;
    use(a, b);
  }
}
