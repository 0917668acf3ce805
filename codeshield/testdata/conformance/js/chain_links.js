// MATCH:
db.from('t').all();
db('t').all();
db[0].all();
db.t[0].all();
db.from('t')('u').all();
// MATCH:
db.a.b.all();
// MATCH:
db.all();
