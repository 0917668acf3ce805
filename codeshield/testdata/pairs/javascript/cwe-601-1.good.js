// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const LOCAL = /^\/(?!\/)[\w/-]*$/;

app.get("/login", (req, res) => {
  const next = req.query.next;
  res.redirect(LOCAL.test(next) ? next : "/");
});
