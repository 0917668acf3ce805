foo();
// MATCH:
foo(...args);
foo({...o});
foo(bar(x.y));
o.foo().bar();
o.foo().baz().bar();
foo().bar();
