class A {
  void F() {
    // MATCH:
    a = (b, c, d) => true;
    // MATCH:
    a = b => true;
    // MATCH:
    a = () => true;
    a = () => false;
    a += delegate { return true; };
  }
}
