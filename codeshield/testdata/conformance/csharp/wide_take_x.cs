class A {
  string f = null;
  readonly string g = null;
  void m(bool b) {
    string s = null;
    Take(s);
    T t = null;
    Take(t);
    Take(f);
    Take(g);
    Take(null);
    s = "x";
    Take(s);
    char c = 'x';
    // MATCH:
    Take(c);
    // MATCH:
    Take('x');
    if (t == null) return;
    var r = s ?? null;
    string u = null;
    if (b) u = "y";
    Take(u);
  }
}
