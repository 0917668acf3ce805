// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const checkReferer = (referer) => {
  return referer.indexOf("https://example.com") === 0;
};
