class A {
  void F(XmlReader a, Other b) {
    // MATCH:
    a.Resolver = null;
    b.Resolver = null;
    a.Other = null;
  }
}
