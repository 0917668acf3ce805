// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const util = require('util');
const exec = util.promisify(require('child_process').exec);

async function resize(input, width) {
  const { stdout } = await exec(`convert ${input} -resize ${width} out.png`);
  return stdout;
}
