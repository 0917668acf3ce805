// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const yaml = require("js-yaml");
const serialize = require("node-serialize");

function loadState(text) {
  return serialize.unserialize(text);
}
