// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const crypto = require('crypto');
exports.newResetCode = () => crypto.randomInt(100000, 1000000).toString();
