class A {
  void f() {
    // MATCH:
    foo(1);
    // MATCH:
    foo(a, 1);
    // MATCH:
    foo(a, 1, b);
    foo(2);
    foo();
    bar(1);
    x.foo(1);
  }
}
