foo();
// MATCH:
foo("abc");
// MATCH:
foo('abc');
// MATCH:
foo(`abc`);
// MATCH:
foo("ab" + "c");
foo("a" + x);
foo(S);
foo({"a": 1});
foo({a});
foo({a() {}});
foo(x => x);
