class A {
  void M(Foo f) {
    // MATCH:
    x = f.b;
    x = f?.b;
  }
}
