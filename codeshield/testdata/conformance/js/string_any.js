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
foo(...args);
foo({...o});
o.foo().bar();
foo().bar();
