// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function buildHeader(headerName, headerValue) {
  if (/[\r\n]/.test(headerName + headerValue)) {
    throw new Error("line break in header");
  }
  return `${headerName}: ${headerValue}\r\n`;
}
