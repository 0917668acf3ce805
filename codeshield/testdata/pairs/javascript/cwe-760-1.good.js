// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require("crypto");

function derive(password) {
  const salt = crypto.randomBytes(16);
  return { salt, key: crypto.pbkdf2Sync(password, salt, 600000, 32, "sha256") };
}
