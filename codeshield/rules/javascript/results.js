// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

async function login(user, password) {
  // ruleid: javascript-check-result-ignored
  await bcrypt.compare(password, user.hash);
  return session(user);
}

async function loginChecked(user, password) {
  // ok: javascript-check-result-ignored
  if (!(await bcrypt.compare(password, user.hash))) return null;
  return session(user);
}

function save(text, next) {
  // ruleid: javascript-callback-without-error
  fs.writeFile("settings", text, () => { next(); });
  // ok: javascript-callback-without-error
  fs.writeFile("settings", text, (err) => { next(err); });
}

function year(text) {
  // ruleid: javascript-match-unchecked
  return text.match(/\d{4}/)[0];
}

function yearOrNull(text) {
  // ok: javascript-match-unchecked
  return text.match(/\d{4}/)?.[0];
}

async function picture(url) {
  const res = await fetch(url);
  // ruleid: javascript-response-status-ignored
  return store(await res.arrayBuffer());
}

async function pictureChecked(url) {
  const res = await fetch(url);
  if (!res.ok) throw new Error("no picture");
  // ok: javascript-response-status-ignored
  return store(await res.arrayBuffer());
}
