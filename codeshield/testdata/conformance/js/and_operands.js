foo();
foo(1);
foo(`a${x}`);
foo(`a${x}b${y}`);
// MATCH:
x || y;
x instanceof Y;
tag`a${x}`;
