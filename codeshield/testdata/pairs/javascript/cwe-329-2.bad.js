// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require('crypto');
const IV = Buffer.from('00000000000000000000000000000000', 'hex');

const encrypt = (key, text) => {
  const c = crypto.createCipheriv('aes-128-cbc', key, IV);
  return Buffer.concat([c.update(text), c.final()]);
};
