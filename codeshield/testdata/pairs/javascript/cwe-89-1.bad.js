// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function getUser(db, username, callback) {
  const query = `SELECT * FROM users WHERE username = '${username}'`;
  db.get(query, callback);
}
