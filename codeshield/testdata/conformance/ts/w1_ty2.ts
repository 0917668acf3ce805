// MATCH:
function a(x: string) { foo(x); }
// MATCH:
const y: string = "a";
// MATCH:
foo(y);
let z: number = 1; foo(z);
