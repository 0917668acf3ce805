// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const util = require('util');
const execFile = util.promisify(require('child_process').execFile);

async function resize(input, width) {
  const { stdout } = await execFile('convert', [input, '-resize', String(width), 'out.png']);
  return stdout;
}
