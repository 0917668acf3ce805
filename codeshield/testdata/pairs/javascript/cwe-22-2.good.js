// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const express = require("express");
const app = express();

app.get("/files/:name", (req, res) => {
  res.sendFile(req.params.name, { root: "./uploads", dotfiles: "deny" });
});
