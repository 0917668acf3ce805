// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function setLanguage(res, name, value) {
  res.setHeader("Set-Cookie", encodeURIComponent(name) + "=" + encodeURIComponent(value));
}
