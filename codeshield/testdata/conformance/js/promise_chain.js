foo(c6.a);
t1.bar();
t2.bar();
p.then(x);
// MATCH:
p.then(x).catch(y);
p.then(x, y).finally(z).catch(w);
$.ajax({ url: x });
