class A {
  string f = null;
  readonly string g = null;
  void m(bool b) {
    string s = null;
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
    var r = s ?? null;
    string u = null;
    if (b) u = "y";
    Take(u);
  }
}
