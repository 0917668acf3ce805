// MATCH:
foo(a?.bar);
foo(a.bar);
