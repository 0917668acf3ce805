// MATCH:
a.get(1).b().c(2).end();
// MATCH:
a.get(1).end();
a.post(1).end();
a.get(1).b();
