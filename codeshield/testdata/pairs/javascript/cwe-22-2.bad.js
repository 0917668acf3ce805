// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const express = require("express");
const fs = require("fs");
const app = express();

app.get("/files/:name", (req, res) => {
  fs.readFile("./uploads/" + req.params.name, (err, data) => {
    if (err) return res.status(404).end();
    res.end(data);
  });
});
