class A {
  void M() {
    var t = Source();
    var q = from c in t select c;
    // ruleid: query
    Sink(q);
    var r = from c in t where c.X == 1 select Foo(c);
    // ruleid: query
    Sink(r);
    var s = from c in t orderby c.X descending select c.Y;
    // ruleid: query
    Sink(s);
    var u = from c in db join e in t on c.I equals e.I select e;
    // ruleid: query
    Sink(u);
    foreach (var x in from c in t select c.Y) {
      // ruleid: query
      Sink(x);
    }
    // ruleid: query
    Sink(from c in t select c);
    var w = from c in t group c by c.K;
    // ruleid: query
    Sink(w);
    var y = t.Where(c => c.X == 1).Select(c => c.Y);
    // ruleid: query
    Sink(y);
    var z = from c in db where c == t select c;
    // ok: query
    Sink(z);
    var o = from c in db select c.Y;
    // ok: query
    Sink(o);
    var typed = from User c in t select c;
    // ruleid: query
    Sink(typed);
  }
}
