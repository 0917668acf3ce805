class A {
  void f(Object o) {
    Socket a = make();
    // MATCH:
    a.close();
    File b = make();
    b.close();
    var c = new Socket();
    // MATCH:
    c.close();
    o.close();
    // MATCH:
    ((Socket) o).close();
    // MATCH:
    new Socket().close();
  }
}
