// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const EMAIL = /^[a-zA-Z0-9._-]{1,64}@[a-z0-9-]{1,63}\.[a-z]{2,3}$/;

function isEmail(text) {
  return EMAIL.test(text);
}
