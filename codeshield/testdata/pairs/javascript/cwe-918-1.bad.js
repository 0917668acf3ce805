// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const axios = require("axios");

async function fetchPreview(url) {
  const response = await axios.get(url);
  return response.data.slice(0, 200);
}
