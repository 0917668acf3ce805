class A {
  void F(object o) {
    SqlCommand a = Make();
    // MATCH:
    a.Execute();
    Other b = Make();
    b.Execute();
    var c = new SqlCommand();
    // MATCH:
    c.Execute();
    o.Execute();
    // MATCH:
    ((SqlCommand) o).Execute();
    // MATCH:
    (o as SqlCommand).Execute();
    // MATCH:
    new SqlCommand().Execute();
  }
}
