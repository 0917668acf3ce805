// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

async function searchProducts(pool, term) {
  const result = await pool.query("SELECT * FROM products WHERE name LIKE '%" + term + "%'");
  return result.rows;
}
