// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function isTrusted(origin) {
  return origin.includes("example.com");
}
