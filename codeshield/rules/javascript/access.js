// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

router.get("/:id", requireAuth, async (req, res) => {
  // ruleid: javascript-object-of-any-user
  res.json(await Invoice.findById(req.params.id));
});

router.get("/:id", requireAuth, async (req, res) => {
  // ok: javascript-object-of-any-user
  res.json(await Invoice.findOne({ _id: req.params.id, owner: req.user.id }));
});

function allow(req, res) {
  // ruleid: javascript-cors-origin-reflected
  res.setHeader("Access-Control-Allow-Origin", req.headers.origin);
}

function allowListed(req, res) {
  const origin = req.headers.origin;
  if (ORIGINS.has(origin)) {
    // ok: javascript-cors-origin-reflected
    res.setHeader("Access-Control-Allow-Origin", origin);
  }
}

// ruleid: javascript-websocket-origin-unchecked
const io = new Server(http, { cors: { origin: "*" } });

// ok: javascript-websocket-origin-unchecked
const ioListed = new Server(http, { cors: { origin: "https://app.example.com" } });
