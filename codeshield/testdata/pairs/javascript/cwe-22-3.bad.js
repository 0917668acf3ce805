// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require("fs");
const path = require("path");

async function extract(zip, outDir) {
  for (const entry of zip.getEntries()) {
    const target = path.join(outDir, entry.entryName);
    await fs.promises.mkdir(path.dirname(target), { recursive: true });
    await fs.promises.writeFile(target, entry.getData());
  }
}
