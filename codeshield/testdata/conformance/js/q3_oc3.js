// MATCH:
a?.foo.bar();
a.foo?.bar();
a?.foo?.bar();
// MATCH:
a.foo.bar?.();
