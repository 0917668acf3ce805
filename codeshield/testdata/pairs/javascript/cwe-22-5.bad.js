// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

import { unlink } from 'node:fs/promises';
import path from 'node:path';

export async function deleteUpload(uploadDir, name) {
  const target = path.join(uploadDir, name);
  await unlink(target);
}
