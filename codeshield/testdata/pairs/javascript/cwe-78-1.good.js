// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const { execFile } = require("child_process");

function listDirectory(dir, callback) {
  execFile("ls", ["-la", "--", dir], (error, stdout) => callback(error, stdout));
}
