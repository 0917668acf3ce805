// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const xpath = require("xpath");

const expression = xpath.parse("//user[name=$name and password=$password]");

function findUser(doc, name, password) {
  return expression.select({ node: doc, variables: { name, password } }).length > 0;
}
