// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

app.get("/proxy", async (req, res) => {
  // ruleid: javascript-ssrf-from-request
  const answer = await fetch(req.query.url);
});

app.get("/proxy", async (req, res) => {
  if (!HOSTS.has(new URL(req.query.url).hostname)) return res.sendStatus(400);
  // ok: javascript-ssrf-from-request
  const answer = await fetch(req.query.url);
});

async function download(url) {
  // ruleid: javascript-ssrf-parameter
  return axios.get(url);
}

async function downloadListed(url) {
  if (!HOSTS.has(new URL(url).hostname)) throw new Error("host");
  // ok: javascript-ssrf-parameter
  return axios.get(url);
}

app.get("/next", (req, res) => {
  // ruleid: javascript-open-redirect
  res.redirect(req.query.next);
});

app.get("/next", (req, res) => {
  // ok: javascript-open-redirect
  res.redirect("/home");
});

// ruleid: javascript-host-compared-loosely
if (url.includes("example.com")) follow(url);

// ok: javascript-host-compared-loosely
if (new URL(url).hostname === "example.com") follow(url);

// ruleid: javascript-tls-verification-off
const agent = new https.Agent({ rejectUnauthorized: false });

// ok: javascript-tls-verification-off
const agent2 = new https.Agent({ ca: authority });

// ruleid: javascript-old-tls
const server = tls.createServer({ minVersion: "TLSv1" });

// ok: javascript-old-tls
const server2 = tls.createServer({ minVersion: "TLSv1.2" });

// ruleid: javascript-cleartext-request
fetch("http://example.com/data");

// ok: javascript-cleartext-request
fetch("https://example.com/data");

// ruleid: javascript-http-server
const plain = http.createServer(app);

// ok: javascript-http-server
const secure = https.createServer(options, app);

// ruleid: javascript-message-to-any-origin
frame.contentWindow.postMessage(data, "*");

// ok: javascript-message-to-any-origin
frame.contentWindow.postMessage(data, "https://example.com");

// ruleid: javascript-message-origin-unchecked
window.addEventListener("message", (event) => {
  render(event.data);
});

window.addEventListener("message", (event) => {
  if (event.origin !== "https://example.com") return;
  // ok: javascript-message-origin-unchecked
  render(event.data);
});

// ruleid: javascript-unbounded-body
req.on("data", (chunk) => {
  body += chunk;
});

req.on("data", (chunk) => {
  body += chunk;
  // ok: javascript-unbounded-body
  if (body.length > MAX_BODY) req.destroy();
});
