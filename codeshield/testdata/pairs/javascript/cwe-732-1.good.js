// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require("fs");

function saveReport(file, text) {
  fs.writeFileSync(file, text, { mode: 0o600 });
}
