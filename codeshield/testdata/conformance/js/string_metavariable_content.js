foo();
foo(1);
// MATCH:
foo("abc");
// MATCH:
foo('abc');
// MATCH:
foo(`abc`);
foo(`a${x}`);
// MATCH:
foo("ab" + "c");
foo(S);
foo({});
foo([]);
foo(...args);
