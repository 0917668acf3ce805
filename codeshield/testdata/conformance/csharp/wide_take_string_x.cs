using System.IO;
class A {
  string f = "x"; int n; SqlConnection sc; List<string> ls = new List<string>(); readonly FileStream fs; public Widget W { get; set; }
  void M(string s, SqlConnection c, List<int> li, int? opt, params string[] rest) {
    // MATCH:
    Take(s); Take(c); Take(li); Take(opt); Take(rest); Take(f); Take(n); Take(ls);
    // MATCH:
    Take(5); Take("q"); Take(true); Take('c'); Take(1.5); Take(null);
    // MATCH:
    var v = "lit"; Take(v);
    var w = new Widget(); w.Go();
    Widget x = Make(); x.Go();
    W.Go(); this.W.Go();
    sc.Open(); c.Open(); this.sc.Open();
    foreach (Widget y in ws) { y.Go(); }
    using (Widget z = Make()) { z.Go(); }
    if (o is Widget q) { q.Go(); }
    ((Widget)o).Go();
    (o as Widget).Go();
    new Widget().Go();
    Widget a1 = new(); a1.Go();
    // MATCH:
    string t = s + "a"; Take(t); Take(s + t); Take("a" + "b");
    int k = 5; k += 1; Take(k);
    const int cc = 7; Take(cc);
    Func<Widget, int> fn = (Widget g) => g.Go();
    try {} catch (Widget e) { e.Go(); }
    Widget[] wa = null; wa[0].Go(); Take(wa);
    System.IO.FileInfo fi = null; fi.Go();
    string? ns = null; Take(ns);
    Dictionary<string, Widget> dd = null; Take(dd);
    Take(String.Format("{0}", s)); Take(string.Empty);
    int h = 3; Take(h); Take(h + 4); Take(-h);
  }
}
