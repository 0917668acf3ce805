foo(...args);
o.y();
o?.y();
// MATCH:
new Foo();
// MATCH:
new Foo(1);
// MATCH:
new Foo;
new a.Foo(1);
this.x();
foo().bar();
