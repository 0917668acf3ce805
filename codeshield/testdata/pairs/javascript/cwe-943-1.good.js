// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

async function login(collection, username, password) {
  if (typeof username !== "string" || typeof password !== "string") {
    throw new TypeError("strings expected");
  }
  return collection.findOne({ username: username, password: password });
}
