// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function calculate(expression) {
  return eval(expression);
}
