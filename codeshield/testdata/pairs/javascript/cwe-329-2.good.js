// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require('crypto');

const encrypt = (key, text) => {
  const iv = crypto.randomBytes(16);
  const c = crypto.createCipheriv('aes-128-cbc', key, iv);
  return Buffer.concat([iv, c.update(text), c.final()]);
};
