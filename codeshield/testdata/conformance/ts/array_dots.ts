// MATCH:
foo([1]);
// MATCH:
foo([0, 1, 2]);
foo([2]);
foo(1);
