foo();
require("foo");
foo(c1);
foo(c2);
foo(c3);
foo(c4);
// MATCH:
foo(`ab${"c"}`);
foo(c5);
foo(c7);
setTimeout("abc", 1);
