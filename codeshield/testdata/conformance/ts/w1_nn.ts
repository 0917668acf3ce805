// MATCH:
a!.foo;
a.foo;
// MATCH:
b.c!.foo();
