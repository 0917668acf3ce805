// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function loadConfig(text) {
  return JSON.parse(text);
}
