function g5() { y = foo(); y.close(); }
export function e4() {}
Foo.prototype.m = function () {};
function g8(p) { p.bar(); }
function g13(...a) {}
// MATCH:
function g14({ a }) {}
// MATCH:
function g15({ a, b }) {}
$.ajax({ url: x });
