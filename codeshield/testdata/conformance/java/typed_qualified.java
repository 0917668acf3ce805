import java.sql.Statement;
class A {
  void f(Statement s, java.sql.Statement t, other.Statement u) {
    // MATCH:
    s.execute(a);
    // MATCH:
    t.execute(b);
    u.execute(c);
  }
}
