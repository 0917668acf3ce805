class A {
  void f() {
    // MATCH:
    x = b | FLAG;
    // MATCH:
    x = FLAG | b;
    // MATCH:
    x = b | c | FLAG;
    x = b & FLAG;
  }
}
