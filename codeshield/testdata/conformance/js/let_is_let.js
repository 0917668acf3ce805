// MATCH:
let v1 = 1;
let v4;
v6 = 4;
// MATCH:
let w1 = 1, w2 = 2;
x == y;
y == x;
x === y;
x instanceof Y;
