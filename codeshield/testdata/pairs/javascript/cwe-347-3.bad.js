// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const jwt = require('jsonwebtoken');

function currentUser(authHeader) {
  const token = authHeader.split(' ')[1];
  const [, body] = token.split('.');
  return JSON.parse(Buffer.from(body, 'base64').toString());
}
