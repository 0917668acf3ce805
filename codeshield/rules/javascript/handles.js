// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const prices = new EventEmitter();

server.on("connection", (socket) => {
  // ruleid: javascript-listener-never-removed
  prices.on("price", (p) => socket.send(p));
});

server.on("connection", (socket) => {
  const send = (p) => socket.send(p);
  // ok: javascript-listener-never-removed
  prices.on("price", send);
  socket.on("close", () => prices.off("price", send));
});

app.get("/stream", (req, res) => {
  // ruleid: javascript-interval-never-cleared
  setInterval(() => res.write("tick"), 1000);
});

app.get("/stream", (req, res) => {
  // ok: javascript-interval-never-cleared
  const t = setInterval(() => res.write("tick"), 1000);
  req.on("close", () => clearInterval(t));
});

function Clock() {
  // ruleid: javascript-effect-without-cleanup
  useEffect(() => {
    setInterval(tick, 1000);
  }, []);
  // ok: javascript-effect-without-cleanup
  useEffect(() => {
    const t = setInterval(tick, 1000);
    return () => clearInterval(t);
  }, []);
}

app.get("/parts", (req, res) => {
  const parts = new Map();
  // ok: javascript-cache-without-bound
  parts.set(req.query.q, 1);
  res.json([...parts]);
});

const answers = new Map();

app.get("/answer", (req, res) => {
  // ruleid: javascript-cache-without-bound
  answers.set(req.query.q, compute(req.query.q));
  res.json(answers.get(req.query.q));
});
