// ruleid: w3-p1
foo((a));
foo((5));
foo(("s"));
foo((a.b));
foo((a()));
foo((true));
foo((null));
foo((a[0]));
foo((`t`));
foo((/r/));
foo((a + b));
foo((!a));
foo((-1));
foo((new A));
foo((x => y));
foo((a ? b : c));
foo(([1]));
foo(({k: 1}));
foo((a = b));
// ruleid: w3-p1
foo((this));
foo((1.5));
foo((typeof a));
foo((`t${a}`));
foo((await a));
foo((function() {}));
