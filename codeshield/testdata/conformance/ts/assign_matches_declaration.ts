// MATCH:
var a = foo();
// MATCH:
let b: string = foo();
// MATCH:
const c = 1, d = foo();
// MATCH:
e = foo();
// MATCH:
this.f = foo();
g += foo();
