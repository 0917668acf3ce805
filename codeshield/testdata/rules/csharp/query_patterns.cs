class A {
  void M() {
    // ruleid: any, same
    var a = from c in db select c;
    // ruleid: any, call
    var b = from c in db where c.X == 1 select Foo(c);
    // ruleid: any
    var d = from c in db orderby c.X descending select new { c.A };
    // ruleid: any
    var e = from c in db join o in orders on c.I equals o.I select o;
    // ruleid: any, source
    var f = from u in users select u.Name;
    // ok: any
    var g = db.Where(c => c.X == 1).Take(2);
    // ruleid: any, same
    var h = from c in db where c.X == 1 where c.Y == 2 select c;
  }
}
