// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const TRUSTED = new Set(["https://example.com", "https://app.example.com"]);

function isTrusted(origin) {
  return TRUSTED.has(origin);
}
