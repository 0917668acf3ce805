// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const cp = require('child_process');

module.exports.fileInfo = function (filename) {
  return cp.execFileSync('file', ['--', filename], { encoding: 'utf8' });
};
