foo();
// MATCH:
function g4() { let y = foo(); if (q) { bar(y); y.close(); } }
// MATCH:
function g5() { y = foo(); y.close(); }
foo(c1);
foo(c2);
foo(c3);
foo(c6.a);
x => foo(x);
