// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

app.post("/login", async (req, res) => {
  // ruleid: javascript-nosql-from-request
  const user = await User.findOne({ name: req.body.name });
});

app.post("/login", async (req, res) => {
  // ok: javascript-nosql-from-request
  const user = await User.findOne({ name: String(req.body.name) });
});

// ruleid: javascript-nosql-where, javascript-xpath-built
const cursor = items.find({ $where: `this.owner == '${owner}'` });

// ok: javascript-nosql-where
const cursor2 = items.find({ owner: { $eq: owner } });

// ruleid: javascript-ldap-filter-built
const filter = `(uid=${user})`;

// ok: javascript-ldap-filter-built
const oracleAddress = `(HOST=${settings.host})` + "(PORT=" + settings.port + ")";

// ok: javascript-ldap-filter-built
const filter2 = new EqualityFilter({ attribute: "uid", value: user });

function findUser(doc, name) {
  // ruleid: javascript-xpath-built
  return xpath.select(`//user[name='${name}']`, doc);
}

function findUsers(doc) {
  // ok: javascript-xpath-built
  return xpath.select("//user", doc);
}

function hello(req, res) {
  // ruleid: javascript-template-from-input
  res.end(ejs.render("<h1>" + req.query.name + "</h1>"));
}

function helloBound(req, res) {
  // ok: javascript-template-from-input
  res.end(ejs.render("<h1><%= name %></h1>", { name: req.query.name }));
}

function language(req, res) {
  // ruleid: javascript-header-injection
  res.setHeader("Content-Language", req.query.lang);
}

function languageEncoded(req, res) {
  // ok: javascript-header-injection
  res.setHeader("Content-Language", encodeURIComponent(req.query.lang));
}

function note(username) {
  // ruleid: javascript-log-injection
  console.log("login of " + username);
}

function noteQuoted(username) {
  // ok: javascript-log-injection
  console.log("login of " + JSON.stringify(username));
}

function merge(target, source) {
  for (const key in source) {
    // ruleid: javascript-prototype-pollution
    target[key] = source[key];
  }
}

function mergeOwn(target, source) {
  for (const key in source) {
    if (key === "__proto__" || key === "constructor") continue;
    target[key] = source[key];
  // ok: javascript-prototype-pollution
  }
}

// ruleid: javascript-pollution-from-request
Object.assign(user, req.body);

// ok: javascript-pollution-from-request
user.name = req.body.name;

function headerLine(name, value) {
  // ruleid: javascript-header-lines-built
  return name + ': ' + value + '\r\n';
}

function headerLineChecked(name, value) {
  if (/[\r\n]/.test(name + value)) throw new Error('line break');
  // ok: javascript-header-lines-built
  return name + ': ' + value + '\r\n';
}
