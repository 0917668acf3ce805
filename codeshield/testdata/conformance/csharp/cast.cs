class A {
  void F() {
    // MATCH:
    a = (string) b;
    a = (object) b;
    // MATCH:
    a = ((string) b).C();
  }
}
