void f() {
  // ruleid: ty
  auto s = Foo.Bar;
  Foo::Baz(1);
  // ruleid: ty
  a.Foo.Bar();
  // ruleid: ty
  auto t = a.Foo;
  // ruleid: ty
  a->Foo = 1;
  // ruleid: ty
  Foo(1);
  a.Foo();
  // ruleid: ty
  g(Foo);
  g(x::Foo);
  g(Foo::x);
}
void h() { int Foo = 1; g(Foo); }
