class A {
  void F() {
    // MATCH:
    a = b["c"];
    a = b[c];
    a = b[1];
    // MATCH:
    d.E["f"] = g;
  }
}
