// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function find(db, name) {
  // ruleid: javascript-sql-built
  return db.query("SELECT * FROM users WHERE name = '" + name + "'");
}

function findBound(db, name) {
  // ok: javascript-sql-built
  return db.query("SELECT * FROM users WHERE name = ?", [name]);
}

function search(req, res) {
  // ruleid: javascript-sql-from-request
  db.query(req.body.statement);
}

function searchBound(req, res) {
  // ok: javascript-sql-from-request
  db.query("SELECT 1 FROM t WHERE a = ?", [req.body.a]);
}
