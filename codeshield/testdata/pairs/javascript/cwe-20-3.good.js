// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const checkReferer = (referer) => {
  return new URL(referer).origin === "https://example.com";
};
