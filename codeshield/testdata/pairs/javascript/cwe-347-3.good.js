// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const jwt = require('jsonwebtoken');

function currentUser(authHeader, key) {
  const token = authHeader.split(' ')[1];
  return jwt.verify(token, key, { algorithms: ['HS256'] });
}
