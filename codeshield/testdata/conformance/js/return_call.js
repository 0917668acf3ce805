foo();
// MATCH:
function g6() { return x; return foo(1); return; }
foo(c1);
foo(c2);
foo(c3);
foo(c4);
foo(c6.a);
// MATCH:
function g16(a) { return function (b) { foo(a) } }
// MATCH:
x => foo(x);
// MATCH:
x => foo(y);
