// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function generateToken(length) {
  const chars = "abcdefghijklmnopqrstuvwxyz0123456789";
  let token = "";
  for (let i = 0; i < length; i++) {
    token += chars[Math.floor(Math.random() * chars.length)];
  }
  return token;
}
