// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function resolveRedirect(base, target) {
  return new URL(target, base).toString();
}
