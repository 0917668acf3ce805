// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const jwt = require("jsonwebtoken");

function check(token, key) {
  return jwt.verify(token, key, { algorithms: ["HS256"] });
}
