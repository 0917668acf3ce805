// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function isAllowedOrigin(url, domain) {
  const host = new URL(url).hostname;
  return host === domain || host.endsWith("." + domain);
}

module.exports = { isAllowedOrigin };
