// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const jwt = require('jsonwebtoken');

function issue(user) {
  return jwt.sign({ sub: user.id }, process.env.JWT_KEY);
}
