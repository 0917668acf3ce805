// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const { generateKeyPairSync } = require("crypto");

function newKeys() {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}
