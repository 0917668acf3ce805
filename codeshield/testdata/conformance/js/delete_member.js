foo();
foo(1);
foo(1, 2);
foo(`a${x}`);
foo(`a${x}b${y}`);
// MATCH:
x instanceof Y;
tag`a${x}`;
