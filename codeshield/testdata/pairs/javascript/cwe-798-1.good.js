// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const mysql = require("mysql2");

function connect() {
  return mysql.createConnection({ host: "db", user: "app", password: process.env.DB_PASSWORD });
}
