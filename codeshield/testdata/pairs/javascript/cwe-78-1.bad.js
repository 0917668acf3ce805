// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const { exec } = require("child_process");

function listDirectory(dir, callback) {
  exec(`ls -la ${dir}`, (error, stdout) => callback(error, stdout));
}
