// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function isValidName(name) {
  return /^\w+(\s\w+)*$/.test(name);
}
