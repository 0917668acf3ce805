foo(...args);
o.y();
o?.y();
o.y?.();
this.x();
foo(bar(x.y));
// MATCH:
o.foo().bar();
// MATCH:
o.foo().baz().bar();
// MATCH:
foo().bar();
// MATCH:
foo().a.b().bar();
