// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function resolveRedirect(base, target) {
  const url = new URL(target, base);
  if (url.origin !== new URL(base).origin) return base;
  return url.toString();
}
