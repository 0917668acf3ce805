using System;
class A {
  const string K = "ab";
  static readonly string R = "ab";
  private string P = "ab";
  readonly string Q = "ab";
  string Prop => "ab";
  void F(string c, string d = "ab") {
    sink(K);  //= "ab"
    sink(R);  //= "ab"
    sink(P);  //= none
    sink(Q);  //= "ab"
    sink(Prop);  //= none
    sink(d);  //= none
    var x = "ab"; sink(x);  //= "ab"
    string y = "a" + "b"; sink(y);  //= "ab"
    sink($"a{x}");  //= string
    sink($"a{c}");  //= none
    sink(string.Format("a{0}", x));  //= none
    sink(string.Format("a{0}", c));  //= none
    sink(@"ab");  // Semgrep: string //= "ab"
    sink(c ?? "ab");  //= none
    const string L = "ab"; sink(L);  //= "ab"
    sink(this.Q);  //= "ab"
    sink(A.K);  //= none
    sink(nameof(x));  //= none
    y += "c"; sink(y);  //= string
    Action z = () => sink(x);  //= "ab"
    using (foo()) { sink(x); }  //= "ab"
    sink(x.ToString());  //= none
    sink((string)"ab");  //= "ab"
    sink("a" + 7);  //= none
    Foo(ref x); sink(x);  //= "ab"
    Foo(out y); sink(y);  //= string
    sink(3 + 4);  //= 7
    foreach (var q in c) { sink(q); }  //= none
    void Loc() { sink(x); }  //= none
  }
}
