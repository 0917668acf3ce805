// MATCH:
foo(a, a);
// MATCH:
foo(a, b, c, a);
foo(a, b);
// MATCH:
foo(a.b(), 1, a.b());
