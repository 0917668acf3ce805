// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const { spawn } = require("child_process");

function compress(file) {
  return spawn("gzip " + file, { shell: true });
}
