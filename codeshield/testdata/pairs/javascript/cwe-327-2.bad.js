// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require('crypto');

function sign(data) {
  return crypto.createHash('sha1').update(data).digest('hex');
}
