// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const FORMULAS = new Map([['square', (x) => x * x]]);
const compute = (name, x) => FORMULAS.get(name)(x);
