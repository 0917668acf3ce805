// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const jwt = require("jsonwebtoken");

function getUserId(token, key) {
  const payload = jwt.verify(token, key, { algorithms: ["HS256"] });
  return payload.sub;
}
