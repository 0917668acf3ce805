// MATCH:
foo((5));
// MATCH:
foo(((5)));
foo((-5));
