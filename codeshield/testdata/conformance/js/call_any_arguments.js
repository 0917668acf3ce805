// MATCH:
foo();
// MATCH:
foo(1);
// MATCH:
foo({b: 2, a: 1});
// MATCH:
foo(...args);
// MATCH:
foo({...o});
// MATCH:
foo(function (x) { return x });
// MATCH:
foo(bar(x.y));
o.foo().bar();
o.foo().baz().bar();
// MATCH:
foo().bar();
// MATCH:
foo().a.b().bar();
