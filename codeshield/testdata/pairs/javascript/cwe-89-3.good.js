// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

app.delete("/items/:id", (req, res) => {
  connection.query("DELETE FROM items WHERE id = ?", [req.params.id], (err) => {
    res.sendStatus(err ? 500 : 204);
  });
});
