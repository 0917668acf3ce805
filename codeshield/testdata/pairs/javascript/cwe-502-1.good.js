// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function loadState(text) {
  return JSON.parse(text);
}
