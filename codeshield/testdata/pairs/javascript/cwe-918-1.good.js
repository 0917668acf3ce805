// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const axios = require("axios");

const HOSTS = new Set(["example.com", "cdn.example.com"]);

async function fetchPreview(url) {
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" || !HOSTS.has(parsed.hostname)) {
    throw new Error("host not allowed");
  }
  const response = await axios.get(url);
  return response.data.slice(0, 200);
}
