// MATCH:
var a = 1;
// MATCH:
let b = 1;
// MATCH:
c = 1;
// MATCH:
d.e = 1;
f = "1";
for (let i = 1; i < 2; i++) {}
