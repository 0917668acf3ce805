class A {
  char c0 = 'q';
  void f(int n) {
    string s = null; Take(s);
    char c = 'x'; Take(c); Take('x');
    if (a) return;
    if (b) { Foo(); }
    if (c) Foo(); else Bar();
    // MATCH:
    checked { n = 1; }
    unchecked { n = 2; }
    unsafe { n = 3; }
    var y = checked(n + 1);
    while (x) Foo();
    for (;;) Foo();
    foreach (var q in z) Foo();
    var r = p with { X = 5 };
    var r2 = p with { X = 5, Y = 6 };
    F(async x => await G(x));
    F(async (x, y) => { await G(x); });
    F(static x => x);
    lock (a) Foo();
    using (b) Foo();
    do Foo(); while (x);
    (int a1, string b1) tup = (1, "x");
    int u1;
    int u2, u3 = 4;
    T u4 = null;
  }
  public string this[int i] { get { return ""; } }
  public int P1 { get; set; }
  public int P2 => 5;
  private int f1;
  event E ev;
}
