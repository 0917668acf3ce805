// MATCH:
foo();
bar();
// MATCH:
function g1() { foo(); x(); bar(); }
// MATCH:
function g2() { foo(); if (x) { bar(); } }
foo(c1);
foo(c2);
foo(c6.a);
t1.bar();
t2.bar();
