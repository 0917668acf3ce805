import java.util.List;
class A {
  private String fs; private List<String> fl;
  void f(String a, int b, List<String> c, Foo d, Object e) {
    // ruleid: ja-gen
    s.executeQuery("SELECT * FROM x");
    s.executeQuery("SELECT a FROM x");
    // ruleid: ja-type, ja-types
    foo(a); foo(b); foo(c); foo(d); foo(e);
    // ruleid: ja-type, ja-types
    foo("x"); foo(1); foo(fs); foo(this.fs); foo(fl); foo(a + b); foo(String.valueOf(b)); foo((String) e); foo(new Foo());
    // ruleid: ja-fix
    a.equals("x");
    var x = y.b();
    // ruleid: ja-symp
    sink(x.c());
    var z = x.c();
    // ruleid: ja-symp
    sink(z);
    final Object w = q.b();
    Object v = w.c();
    // ruleid: ja-symp
    sink(v);
    ProcessBuilder pb = new ProcessBuilder("a");
    // ruleid: ja-symp2
    pb.start();
    pb.directory(d).start();
    String p = req.getParameter("x");
    // ruleid: ja-symp2
    exec(p);
    exec("a" + p);
    String p2 = p;
    // ruleid: ja-symp2
    exec(p2);
    if (b > 1) { p2 = "x"; }
    exec(p2);
  }
}
