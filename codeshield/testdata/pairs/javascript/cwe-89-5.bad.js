// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const buildQuery = (table, id) => `SELECT * FROM ${table} WHERE id = ${id}`;

async function load(connection, table, id) {
  return connection.execute(buildQuery(table, id));
}
