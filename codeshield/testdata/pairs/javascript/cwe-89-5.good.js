// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

async function load(connection, id) {
  return connection.execute('SELECT * FROM items WHERE id = ?', [id]);
}
