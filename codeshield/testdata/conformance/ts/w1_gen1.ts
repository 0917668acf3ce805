// MATCH:
foo<string>(1);
foo(1);
// MATCH:
foo<A<B>>(x);
