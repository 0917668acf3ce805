class A {
  void F(object o) {
    // MATCH:
    foreach (Stream a in b) { a.Read(); }
    // MATCH:
    using (Stream c = D()) { c.Read(); }
    using Stream e = D();
    // MATCH:
    e.Read();
    // MATCH:
    if (o is Stream f) { f.Read(); }
  }
}
