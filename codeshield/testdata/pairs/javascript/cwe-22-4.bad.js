// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require('fs').promises;
const path = require('path');

class FileStore {
  constructor(root) { this.root = root; }
  async get(key) {
    return fs.readFile(`${this.root}/${key}`);
  }
}
