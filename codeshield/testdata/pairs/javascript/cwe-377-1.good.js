// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require("fs");
const os = require("os");
const path = require("path");

function saveTemp(content) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), "out-"));
  const file = path.join(dir, "output.txt");
  fs.writeFileSync(file, content, { mode: 0o600 });
  return file;
}
