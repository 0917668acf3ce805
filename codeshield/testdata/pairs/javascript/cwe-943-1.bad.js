// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

async function login(collection, username, password) {
  return collection.findOne({ username: username, password: password });
}
