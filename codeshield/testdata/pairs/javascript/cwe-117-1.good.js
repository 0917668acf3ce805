// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function logLogin(username, success) {
  const safe = username.replace(/[\r\n]/g, " ");
  console.log(`login attempt by ${safe}: ${success}`);
}
