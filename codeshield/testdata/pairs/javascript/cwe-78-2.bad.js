// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const { execSync } = require("child_process");

function cloneRepo(url, target) {
  const cmd = "git clone " + url + " " + target;
  return execSync(cmd).toString();
}
