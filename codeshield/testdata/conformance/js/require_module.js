foo();
// MATCH:
const q1 = require("foo");
// MATCH:
require("foo");
foo(c1);
foo(c2);
foo(c3);
foo(c4);
foo(c5);
