// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const { execFileSync } = require("child_process");

function cloneRepo(url, target) {
  return execFileSync("git", ["clone", "--", url, target]).toString();
}
