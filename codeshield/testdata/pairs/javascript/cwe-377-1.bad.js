// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require("fs");

function saveTemp(content) {
  const file = "/tmp/output_" + Date.now() + ".txt";
  fs.writeFileSync(file, content);
  return file;
}
