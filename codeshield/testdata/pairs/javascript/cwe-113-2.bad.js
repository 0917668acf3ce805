// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function buildHeader(headerName, headerValue) {
  return `${headerName}: ${headerValue}\r\n`;
}
