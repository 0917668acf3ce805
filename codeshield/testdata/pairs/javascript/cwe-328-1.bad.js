// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require("crypto");

function hashPassword(password) {
  return crypto.createHash("md5").update(password).digest("hex");
}
