// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const https = require("https");

const agent = new https.Agent({ rejectUnauthorized: false });

function getJson(url, callback) {
  https.get(url, { agent }, callback);
}
