// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const vm = require("vm");

function runSnippet(code) {
  return vm.runInNewContext(code, {});
}
