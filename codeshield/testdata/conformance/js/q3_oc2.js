// MATCH:
a?.foo();
// MATCH:
a.foo();
// MATCH:
a?.b.foo();
// MATCH:
a.foo?.();
// MATCH:
a.foo().bar?.();
