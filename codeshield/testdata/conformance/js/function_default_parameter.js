function g5() { y = foo(); y.close(); }
export function e4() {}
Foo.prototype.m = function () {};
function g8(p) { p.bar(); }
// MATCH:
function g12(a = 1) {}
function g13(...a) {}
function g14({ a }) {}
