// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function logLogin(username, success) {
  console.log(`login attempt by ${username}: ${success}`);
}
