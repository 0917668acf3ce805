foo();
foo(c1);
// MATCH:
let c2 = "abc";
foo(c2);
// MATCH:
let c3 = "abc";
foo(c3);
// MATCH:
function g7() { let d = "a"; if (x) { d = "b"; } foo(d); }
foo(c6.a);
x => foo(x);
let c8 = x;
