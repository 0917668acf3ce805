// ruleid: w3-w2
foo((a));
// ruleid: w3-w2
foo(a);
