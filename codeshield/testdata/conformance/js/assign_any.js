// MATCH:
const S = "abc";
// MATCH:
let v1 = 1;
// MATCH:
var v2 = 2;
// MATCH:
const v3 = 3;
// MATCH:
v6 = 4;
// MATCH:
const {a, b} = o;
x == y;
y == x;
x === y;
// MATCH:
x += 1;
x instanceof Y;
// MATCH:
q4 = <div className="a">x</div>;
