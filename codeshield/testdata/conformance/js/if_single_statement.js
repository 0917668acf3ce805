foo();
// MATCH:
if (x) foo();
// MATCH:
if (x) { foo(); }
// MATCH:
if (x) { foo(); } else { bar(); }
// MATCH:
if (x) { foo(); } else if (y) { bar(); }
foo(c1);
foo(c2);
foo(c3);
foo(c4);
foo(c5);
