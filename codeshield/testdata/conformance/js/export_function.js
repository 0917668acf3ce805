function g5() { y = foo(); y.close(); }
// MATCH:
export function e4() {}
Foo.prototype.m = function () {};
function g8(p) { p.bar(); }
function g13(...a) {}
function g14({ a }) {}
$.ajax({ url: x });
