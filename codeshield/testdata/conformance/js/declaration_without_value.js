foo(`a${x}`);
var v2 = 2;
// MATCH:
let v4;
// MATCH:
var v5;
var {a} = o;
123;
0x7b;
tag`a${x}`;
