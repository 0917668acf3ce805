// MATCH:
a?.foo;
a.foo;
// MATCH:
a?.foo.bar;
