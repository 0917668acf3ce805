// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

app.get("/search", (req, res) => {
  const q = req.query.q;
  res.send("<p>Results for " + q + "</p>");
});
