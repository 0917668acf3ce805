class A {
  private Request field;
  Request Prop { get; set; }
  void F(Request r, Other o) {
    // MATCH:
    r.Get("a");
    o.Get("a");
    // MATCH:
    field.Get("b");
    // MATCH:
    this.field.Get("c");
    // MATCH:
    Prop.Get("d");
  }
}
