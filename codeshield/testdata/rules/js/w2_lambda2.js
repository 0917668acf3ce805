const mysql = require('mysql');
function h(event, context, cb) {
  // ruleid: w2-lambda2
  mysql.query("select " + event.id, cb);
  mysql.query("select ?", [event.id], cb);
  const q = `a ${event.b}`;
  // ruleid: w2-lambda2
  mysql.query(q);
}
exports.handler = h;
function other(event, ctx) { mysql.query(event.x); }
