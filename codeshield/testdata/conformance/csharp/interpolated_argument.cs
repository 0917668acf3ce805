class A {
  void F() {
    // MATCH:
    Query($"select {a}");
    // MATCH:
    Query($"select");
    Query("select");
    Query("select " + a);
  }
}
