// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function compileFilter(condition) {
  return new Function("item", "return " + condition);
}
