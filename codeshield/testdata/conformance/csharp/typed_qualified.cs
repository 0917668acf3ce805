using System.Data;
class A {
  void F(SqlCommand a, System.Data.SqlCommand b, Other.SqlCommand c) {
    // MATCH:
    a.Execute();
    // MATCH:
    b.Execute();
    c.Execute();
  }
}
