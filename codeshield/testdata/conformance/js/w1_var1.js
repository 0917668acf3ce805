// MATCH:
var a = 1;
// MATCH:
let b = 2;
// MATCH:
const c = 3;
d = 4;
// MATCH:
var e, f = 6;
var g;
