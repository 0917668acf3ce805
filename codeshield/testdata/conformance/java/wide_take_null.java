class A {
  String f = null;
  final String g = null;
  void m(bool b) {
    String s = null;
    // MATCH:
    Take(s);
    T t = null;
    // MATCH:
    Take(t);
    Take(f);
    // MATCH:
    Take(g);
    // MATCH:
    Take(null);
    s = "x";
    Take(s);
    char c = 'x';
    Take(c);
    Take('x');
    if (t == null) return;
    var r = s + null;
    String u = null;
    if (b) u = "y";
    Take(u);
  }
}
