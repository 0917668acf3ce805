// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class UserRepo {
  constructor(pool) { this.pool = pool; }
  async findByEmail(email) {
    const sql = "SELECT * FROM users WHERE email = '" + email + "'";
    const { rows } = await this.pool.query(sql);
    return rows;
  }
}
