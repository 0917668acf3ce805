// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function matches(literal, text) {
  return text.includes(literal);
}
