// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

import fs from 'fs';

export function writeKey(file, key) {
  fs.writeFileSync(file, key, { mode: 0o666 });
}
