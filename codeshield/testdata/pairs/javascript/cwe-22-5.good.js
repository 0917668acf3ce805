// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

import { unlink } from 'node:fs/promises';
import path from 'node:path';

export async function deleteUpload(uploadDir, name) {
  const base = path.resolve(uploadDir);
  const target = path.resolve(base, name);
  if (!target.startsWith(base + path.sep)) throw new Error('denied');
  await unlink(target);
}
