// MATCH:
foo(1);
// MATCH:
foo(a, 1);
// MATCH:
foo(a, 1, b);
foo(2);
foo();
x.foo(1);
// MATCH:
foo?.(1);
// MATCH:
foo<T>(1);
