// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function matches(pattern, text) {
  return new RegExp(pattern).test(text);
}
