class A {
  void f() {
    // MATCH:
    a = new byte[16];
    // MATCH:
    b = new byte[n];
    c = new int[16];
    // MATCH:
    d = new byte[] {1};
  }
}
