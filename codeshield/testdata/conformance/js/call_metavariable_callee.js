foo();
// MATCH:
foo(1);
// MATCH:
foo("abc");
// MATCH:
foo('abc');
// MATCH:
foo(`a${x}`);
// MATCH:
foo(`a${x}b${y}`);
// MATCH:
foo(S);
// MATCH:
foo({a() {}});
// MATCH:
foo(x => x);
new Foo();
// MATCH:
eval(x);
