function f(y: Bar) {
  // ruleid: ty
  const s = Foo.Bar;
  // ruleid: ty
  Foo.Baz(1);
  // ruleid: ty
  a.Foo.Bar();
  // ruleid: ty
  const t = a.Foo;
  // ruleid: ty
  a.Foo = 1;
  // ruleid: ty
  Foo(1);
  a.Foo();
  // ruleid: ty
  g(Foo);
  // ruleid: ty
  new Foo.X();
  y.Foo();
  // ruleid: ty
  g(y.Foo);
  // ruleid: ty
  g(this.Foo);
}
function h() { let Foo: number = 1; g(Foo); }
// ruleid: ty
function i(Foo: Foo) { g(Foo); }
