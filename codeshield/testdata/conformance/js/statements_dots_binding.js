foo();
bar();
// MATCH:
function g3() { const y = foo(); z(); bar(y); }
const q1 = require("foo");
foo(c6.a);
t1.bar();
t2.bar();
