const a = req.query;
db.query(a);
// ruleid: w2-labels
db.query("x" + a);
// ruleid: w2-labels
db.query(`x ${a}`);
const b = "y" + a.b;
// ruleid: w2-labels
db.query(b);
db.query("x" + "y");
db.query("x" + z);
