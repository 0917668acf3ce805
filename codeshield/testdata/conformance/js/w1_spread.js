// MATCH:
foo(...a);
foo(a);
foo(b, ...a);
