using x;
class A { Foo fo; String Foo;
  void f(String s, Foo q) {
    g(Foo);
    g(this.Foo);
    // ruleid: ty
    g(q.fo);
    // ruleid: ty
    g(fo.Foo.x);
    Foo.y();
    x.Foo.y();
  }
  void g() { String Foo = "a"; g(Foo); }
}
class B {
  void f(Bar b) {
    // ruleid: ty
    g(b.Foo);
    // ruleid: ty
    g(b.x.Foo.c);
    g(b.foo);
    // ruleid: ty
    g(Foo.bar);
    // ruleid: ty
    g((Foo) x);
    // ruleid: ty
    b.Foo.bar.baz();
    // ruleid: ty
    b.bar().Foo.z();
  }
}
