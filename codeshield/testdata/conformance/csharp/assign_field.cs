class A {
  int a;
  A(int b) {
    // MATCH:
    this.a = b;
    a = b;
    other.a = b;
    int c = this.a;
  }
}
