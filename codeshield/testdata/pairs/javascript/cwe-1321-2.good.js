// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);

function setPath(obj, path, value) {
  const keys = path.split(".");
  if (keys.some((key) => FORBIDDEN.has(key))) {
    throw new Error("forbidden key");
  }
  let current = obj;
  for (let i = 0; i < keys.length - 1; i++) {
    current = current[keys[i]] = current[keys[i]] || {};
  }
  current[keys[keys.length - 1]] = value;
}
