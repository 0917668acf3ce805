// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const jwt = require("jsonwebtoken");

function getUserId(token) {
  const payload = jwt.decode(token);
  return payload.sub;
}
