// MATCH:
var a = foo();
// MATCH:
let b = foo();
// MATCH:
const c = foo();
d = foo();
this.e = foo();
