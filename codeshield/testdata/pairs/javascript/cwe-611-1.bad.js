// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const libxmljs = require("libxmljs");

function parse(xml) {
  return libxmljs.parseXml(xml, { noent: true, dtdload: true });
}
