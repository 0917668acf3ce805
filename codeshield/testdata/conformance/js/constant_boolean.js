foo();
foo(c1);
foo(c2);
foo(c3);
foo(c4);
foo(c5);
foo(c7);
// MATCH:
foo(true);
