class A {
  void M() {
    // MATCH:
    x = a.d.b;
    // MATCH:
    x = a?.d.b;
    x = a.d?.b;
    x = a?.d?.b;
  }
}
