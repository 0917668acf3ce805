// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// ruleid: javascript-jwt-unverified
const claims = jwt.verify(token, key, { algorithms: ["HS256", "none"] });

// ok: javascript-jwt-unverified
const claims2 = jwt.verify(token, key, { algorithms: ["HS256"] });

// ruleid: javascript-jwt-algorithm-open
const claims3 = jwt.verify(token, key);

// ok: javascript-jwt-algorithm-open
const claims4 = jwt.verify(token, key, { algorithms: ["RS256"] });

// ruleid: javascript-jwt-expiry-off
const claims5 = jwt.verify(token, key, { algorithms: ["HS256"], ignoreExpiration: true });

// ok: javascript-jwt-expiry-off
const claims6 = jwt.verify(token, key, { algorithms: ["HS256"], maxAge: "1h" });

// ruleid: javascript-cookie-flags
res.cookie("session", value);

// ok: javascript-cookie-flags
res.cookie("session", value, { secure: true, httpOnly: true, sameSite: "lax" });

// ruleid: javascript-cookie-script-access
res.cookie("theme", value, { secure: true, httpOnly: false });

// ok: javascript-cookie-script-access
res.cookie("theme", value, { secure: true, httpOnly: true });

// ruleid: javascript-cors-any-origin
app.use(cors());

// ok: javascript-cors-any-origin
app.use(cors({ origin: "https://example.com" }));

app.use((err, req, res, next) => {
  // ruleid: javascript-error-to-client
  res.status(500).send(err.stack);
});

app.use((err, req, res, next) => {
  // ok: javascript-error-to-client
  res.status(500).send("internal error");
});

// ruleid: javascript-csrf-missing
app.use(methodOverride());

// ok: javascript-csrf-missing
app.use(csrf());

// ruleid: javascript-helmet-off
app.use(helmet({ contentSecurityPolicy: false }));

// ok: javascript-helmet-off
app.use(helmet());

// ruleid: javascript-xml-entities
const doc = libxml.parseXml(text, { noent: true });

// ok: javascript-xml-entities
const doc2 = libxml.parseXml(text, { nonet: true });

// ruleid: javascript-unsafe-deserialization
const state = serialize.unserialize(text);

// ok: javascript-unsafe-deserialization
const state2 = JSON.parse(text);

// ruleid: javascript-weak-password-rule
if (password.length < 4) throw new Error("too short");

// ok: javascript-weak-password-rule
if (password.length < 12) throw new Error("too short");

// ruleid: javascript-ip-from-header
const address = req.headers["x-forwarded-for"];

// ok: javascript-ip-from-header
const address2 = req.ip;

// ruleid: javascript-link-without-integrity
const link1 = '<a href="https://example.com" target="_blank">more</a>';

// ok: javascript-link-without-integrity
const link2 = '<a href="https://example.com" target="_blank" rel="noopener noreferrer">more</a>';
