void f() {
  // ruleid: ty
  int s = Foo.Bar;
  // ruleid: ty
  a.Foo.Bar();
  // ruleid: ty
  int t = a.Foo;
  // ruleid: ty
  a->Foo = 1;
  // ruleid: ty
  Foo(1);
  a.Foo();
  // ruleid: ty
  g(Foo);
}
void h() { int Foo = 1; g(Foo); }
