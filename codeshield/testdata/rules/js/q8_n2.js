function outer() { let x = {};
 x.a = source();
 // ruleid: q8-n2
 function bar() { sink(x.a);
 // ruleid: q8-n2
 sink(x); }
 // ruleid: q8-n2
 const f = () => sink(x.a);
 class K { m() { sink(x.a); } }
}
