// MATCH:
foo(last);
// MATCH:
foo(1, last);
// MATCH:
foo(1, 2, 3, last);
foo(last, 1);
