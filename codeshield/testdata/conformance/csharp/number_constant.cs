class A {
  const int Size = 1024;
  void F() {
    // MATCH:
    Gen(1024);
    // MATCH:
    Gen(Size);
    // MATCH:
    Gen(512 * 2);
    int n = 1024;
    // MATCH:
    Gen(n);
    Gen(2048);
  }
}
