fun f() {
  // ruleid: ty
  val s = Foo.Bar
  // ruleid: ty
  Foo.Baz(1)
  // ruleid: ty
  a.Foo.Bar()
  // ruleid: ty
  val t = a.Foo
  // ruleid: ty
  a.Foo = 1
  // ruleid: ty
  Foo(1)
  a.Foo()
  // ruleid: ty
  g(Foo)
}
