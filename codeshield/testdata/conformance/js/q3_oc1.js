// MATCH:
a?.foo;
// MATCH:
a.foo;
// MATCH:
b(a?.foo);
// MATCH:
a?.b.foo;
// MATCH:
a.b?.foo;
