import x.Foo;
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
    Foo::new;
    // ruleid: ty
    g(Foo::bar);
    Foo.class.x();
    // ruleid: ty
    g((Foo) x);
    g(Foo[].class);
    // ruleid: ty
    b.Foo.bar.baz();
    // ruleid: ty
    b.bar().Foo.z();
  }
}
