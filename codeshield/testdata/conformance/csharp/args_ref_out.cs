class A {
  void F() {
    // MATCH:
    int.TryParse(s, out n);
    // MATCH:
    int.TryParse(s, out var m);
    // MATCH:
    int.TryParse(s, out int k);
    long.TryParse(s, out n);
    int.TryParse(s);
  }
}
