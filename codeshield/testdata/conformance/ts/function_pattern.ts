// MATCH:
function a(x: string) {}
// MATCH:
function b(y: number, x: string) { return 1; }
function c(x: number) {}
// MATCH:
class D { e(x: string) {} }
const f = function (x: string) {};
