class A {
  static final int SIZE = 1024;
  void f() {
    // MATCH:
    gen(1024);
    // MATCH:
    gen(SIZE);
    // MATCH:
    gen(512 * 2);
    int n = 1024;
    // MATCH:
    gen(n);
    gen(2048);
  }
}
