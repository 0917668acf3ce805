fn f() {
  // ruleid: ty
  let s = Foo.bar;
  Foo::baz(1);
  // ruleid: ty
  a.Foo.bar();
  // ruleid: ty
  let t = a.Foo;
  // ruleid: ty
  a.Foo = 1;
  // ruleid: ty
  Foo(1);
  // ruleid: ty
  g(Foo);
  g(x::Foo);
  g(Foo::x);
}
fn h() { let Foo: i32 = 1; g(Foo); }
