foo();
// MATCH:
foo(1);
// MATCH:
foo(1, 2);
// MATCH:
foo({b: 2, a: 1});
// MATCH:
foo(...args);
// MATCH:
foo({...o});
// MATCH:
foo(function () {});
// MATCH:
foo(bar(x.y));
o.foo().bar();
o.foo().baz().bar();
foo().bar();
foo().a.b().bar();
