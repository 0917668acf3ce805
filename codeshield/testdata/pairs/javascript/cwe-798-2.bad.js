// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const jwt = require('jsonwebtoken');
const SECRET_KEY = 'my-super-secret';

function issue(user) {
  return jwt.sign({ sub: user.id }, SECRET_KEY);
}
