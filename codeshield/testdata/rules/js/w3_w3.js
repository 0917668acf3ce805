// ruleid: w3-w3
foo((a));
// ruleid: w3-w3
foo(a);
