foo();
// MATCH:
foo(`abc`);
// MATCH:
foo(`a${x}`);
// MATCH:
foo(`a${x}b${y}`);
foo(...args);
foo({...o});
foo(bar(x.y));
o.foo().bar();
foo().bar();
