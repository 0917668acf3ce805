// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require("crypto");

function verify(body, signature, key) {
  const expectedSignature = crypto.createHmac("sha256", key).update(body).digest("hex");
  return expectedSignature === signature;
}
