// MATCH:
new Foo();
// MATCH:
new Foo;
// MATCH:
new a.b.C(1);
// MATCH:
new (foo())(2);
Foo();
