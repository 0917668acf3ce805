// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function calculate(expression) {
  const [left, op, right] = expression.split(" ");
  const operations = new Map([["+", (a, b) => a + b], ["-", (a, b) => a - b]]);
  return operations.get(op)(Number(left), Number(right));
}
