foo(`a${x}`);
foo(`a${x}b${y}`);
o.y;
this.x;
`abc`;
123.0;
// MATCH:
tag`abc`;
// MATCH:
tag`a${x}`;
