// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const http = require('http');

const HOSTS = ['images.example.com'];

function loadImage(imageUrl, callback) {
  const { hostname } = new URL(imageUrl);
  if (!HOSTS.includes(hostname)) return callback(new Error('host'));
  http.get(imageUrl, callback);
}
