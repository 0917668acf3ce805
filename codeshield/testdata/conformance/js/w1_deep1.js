// MATCH:
foo(a.bar);
// MATCH:
foo(1 + a.bar());
foo(function() { return a.bar; });
// MATCH:
foo({x: [a.bar]});
foo(a.baz);
foo(b, a.bar);
