// MATCH:
const S = "abc";
// MATCH:
let v1 = 1;
// MATCH:
var v2 = 2;
var v5;
v6 = 4;
// MATCH:
var {a} = o;
// MATCH:
const {b, a, c} = o;
x == y;
y == x;
x === y;
x instanceof Y;
