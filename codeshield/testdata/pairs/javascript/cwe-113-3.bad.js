// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function redirectHeader(target) {
  return 'Location: ' + target + '\r\n';
}
