// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

class UserRepo {
  constructor(pool) { this.pool = pool; }
  async findByEmail(email) {
    const { rows } = await this.pool.query('SELECT * FROM users WHERE email = $1', [email]);
    return rows;
  }
}
