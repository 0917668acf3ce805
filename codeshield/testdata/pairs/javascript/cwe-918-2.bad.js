// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const http = require('http');

function loadImage(imageUrl, callback) {
  http.get(imageUrl, callback);
}
