// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function redirectHeader(target) {
  if (/[\r\n]/.test(target)) throw new Error('bad target');
  return 'Location: ' + target + '\r\n';
}
