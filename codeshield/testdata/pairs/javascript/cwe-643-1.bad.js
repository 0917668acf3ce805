// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const xpath = require("xpath");

function findUser(doc, name, password) {
  const query = `//user[name='${name}' and password='${password}']`;
  return xpath.select(query, doc).length > 0;
}
