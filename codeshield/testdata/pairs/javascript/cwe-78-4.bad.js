// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const cp = require('child_process');

module.exports.fileInfo = function (filename) {
  const command = 'file ' + filename;
  return cp.execSync(command, { encoding: 'utf8' });
};
