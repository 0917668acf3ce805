unsafe class A {
  void M() {
    x = a * b;
    // MATCH:
    int* p;
    int* q = r;
    // MATCH:
    Foo * f;
  }
}
