// MATCH:
function f() { var a = db.query("x"); foo(); res.send(a); }
// MATCH:
function g() { var a = db.query("x"); if (a) { res.send(a); } }
function h() { let a; a = db.query("x"); res.send(b); }
const k = async () => { const a = await db.query("x"); res.send(a); };
