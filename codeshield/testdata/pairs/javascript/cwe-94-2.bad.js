// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const compute = (formula, x) => {
  const fn = new Function('x', `return ${formula}`);
  return fn(x);
};
