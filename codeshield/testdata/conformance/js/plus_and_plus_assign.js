foo(`a${x}`);
foo(`a${x}b${y}`);
// MATCH:
foo("ab" + "c");
// MATCH:
foo("a" + x);
i++;
++i;
// MATCH:
x + y;
// MATCH:
x + y + z;
// MATCH:
"a" + x;
// MATCH:
x += 1;
x instanceof Y;
tag`a${x}`;
