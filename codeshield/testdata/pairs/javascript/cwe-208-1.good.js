// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require("crypto");

function verify(body, signature, key) {
  const expectedSignature = crypto.createHmac("sha256", key).update(body).digest();
  const given = Buffer.from(signature, "hex");
  return given.length === expectedSignature.length && crypto.timingSafeEqual(given, expectedSignature);
}
