class A {
  void F(List<string> a, List<int> b, IList<string> c) {
    // MATCH:
    a.Add(x);
    b.Add(x);
    c.Add(x);
  }
}
