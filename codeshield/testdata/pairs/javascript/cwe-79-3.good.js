// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const escape = require("escape-html");

app.get("/search", (req, res) => {
  const q = req.query.q;
  res.send("<p>Results for " + escape(q) + "</p>");
});
