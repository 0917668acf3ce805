// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require("fs");
const path = require("path");

function readUserFile(baseDir, filename) {
  const base = path.resolve(baseDir);
  const filePath = path.resolve(base, filename);
  if (!filePath.startsWith(base + path.sep)) {
    throw new Error("path outside of the base directory");
  }
  return fs.readFileSync(filePath, "utf8");
}
