// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require("fs");
const path = require("path");

function readUserFile(baseDir, filename) {
  const filePath = path.join(baseDir, filename);
  return fs.readFileSync(filePath, "utf8");
}
