// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function compileFilter(field, value) {
  return (item) => item[field] === value;
}
