// MATCH:
a.then(x);
// MATCH:
a.b().then(x);
// MATCH:
a().b.c().then(x).catch(y);
then(x);
