// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const fs = require('fs').promises;
const path = require('path');

class FileStore {
  constructor(root) { this.root = path.resolve(root); }
  async get(key) {
    const full = path.resolve(this.root, key);
    if (path.relative(this.root, full).startsWith('..')) throw new Error('denied');
    return fs.readFile(full);
  }
}
