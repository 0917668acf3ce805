class A {
  private string f1 = source();
  readonly string f2 = source();
  static string f3 = source();
  const string f4 = source();
  string P { get; set; } = source();
  void F(string p) {
    sink(f1);  //= clean
    sink(f2);  //= safefn
    sink(f3);  //= clean
    sink(f4);  //= safefn
    sink(P);  //= clean
    var x = source();
    sink($"a{x}");  //= safefn
    var l = new List<string>(); l.Add(x); sink(l);  //= clean
    var o = new Foo { A = x, B = 1 }; sink(o);  //= safefn
    sink(o.A);  //= safefn
    sink(o.B);  //= safefn
    var an = new { A = x, B = 1 }; sink(an.B);  // Semgrep: clean //= safefn
    sink(an.A);  // Semgrep: clean //= safefn
    var (a, b) = x; sink(a);  //= safefn
    var t = (x, 1); sink(t.Item1);  // Semgrep: clean //= safefn
    foreach (var i in x) sink(i);  //= safefn
    using (var r = source()) { sink(r); }  //= safefn
    using var r2 = source(); sink(r2);  //= safefn
    if (x is string s) sink(s);  //= safefn
    sink(x as string);  //= safefn
    sink((string)x);  //= safefn
    sink(x ?? "a");  //= safefn
    sink(x?.Foo);  //= safefn
    sink(await x);  //= safefn
    var sw = p switch { "a" => x, _ => "b" }; sink(sw);  // Semgrep: clean //= safefn
    var q = from e in x select e; sink(q);  // Semgrep: taint //= safefn
    x.Select(e => sink(e));  //= clean
    Foo(out var y2, x); sink(y2);  //= clean
    Foo(x, out y3); sink(y3);  //= clean
    void Local() { sink(x); }  //= clean
    Action act = () => sink(x);  //= safefn
    Action act2 = delegate { sink(x); };  //= safefn
    o.SetQ(x); sink(o.GetQ());  //= taint
    o.Q = x; sink(o.Q);  //= safefn
    x += "a"; sink(x);  //= safefn
    sink(x[0]);  //= safefn
    sink(x[1..]);  //= safefn
    sink(new[] { x });  //= safefn
    sink(new string[] { x });  //= safefn
    sink(typeof(x));  //= clean
    sink(nameof(x));  //= taint
    sink(x!);  //= safefn
    lock (x) { sink(x); }  //= safefn
    try { throw x; } catch (E e) { sink(e); }  //= clean
    unsafe { sink(x); }  //= safefn
    checked { sink(x); }  // Semgrep: clean //= safefn
    yield return sink(x);  //= safefn
    new Thread(() => { sink(x); }).Start();  //= safefn
    var sb = new StringBuilder(); sb.Append(x); sink(sb.ToString());  //= clean
    sink(string.Format("{0}", x));  //= taint
    sink(ref x);  //= safefn
    sink(p: x);  //= safefn
  }
  void Sizes(string x) {
    var n = source();
    sink(new byte[n]);  //= clean
    var made = new byte[sink(n)];  //= safefn
    var jagged = new byte[sink(n)][];  // Semgrep: clean //= safefn
    var pair = new byte[1, sink(n)];  //= safefn
  }
  string G => sink(source());  // Semgrep: clean //= safefn
  string Get { get { return sink(source()); } }  //= safefn
  A() : base(source()) { sink(source()); }  //= safefn
}
sink(source());  // Semgrep: clean //= safefn
