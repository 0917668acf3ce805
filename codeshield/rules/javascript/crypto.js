// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// ruleid: javascript-weak-hash
const sum = crypto.createHash("md5").update(data).digest("hex");

// ok: javascript-weak-hash
const sum2 = crypto.createHash("sha256").update(data).digest("hex");

// ruleid: javascript-weak-hash-of-secret
const stored = crypto.createHash("sha256").update(password).digest("hex");

// ok: javascript-weak-hash-of-secret
const stored2 = crypto.scryptSync(password, crypto.randomBytes(16), 32);

// ruleid: javascript-weak-cipher
const cipher = crypto.createCipheriv("des-ede3-cbc", key, iv2);

// ok: javascript-weak-cipher
const cipher2 = crypto.createCipheriv("aes-256-gcm", key, nonce2);

function encrypt(key, data) {
  // ruleid: javascript-fixed-iv
  return crypto.createCipheriv("aes-256-cbc", key, Buffer.alloc(16)).update(data);
}

function encryptRandom(key, data) {
  const start = crypto.randomBytes(16);
  // ok: javascript-fixed-iv
  return crypto.createCipheriv("aes-256-cbc", key, start).update(data);
}

// ruleid: javascript-fixed-iv-variable
const iv = "0123456789abcdef";

// ok: javascript-fixed-iv-variable
const iv = crypto.randomBytes(16);

// ruleid: javascript-fixed-salt
const derived = crypto.pbkdf2Sync(secretText, "salt", 600000, 32, "sha256");

// ok: javascript-fixed-salt
const derived2 = crypto.pbkdf2Sync(secretText, crypto.randomBytes(16), 600000, 32, "sha256");

// ruleid: javascript-salt-variable
const salt = "pepper and salt";

// ok: javascript-salt-variable
const salt = crypto.randomBytes(16);

// ruleid: javascript-few-iterations
const weak = crypto.pbkdf2Sync(secretText, drawn, 1000, 32, "sha256");

// ok: javascript-few-iterations
const strong = crypto.pbkdf2Sync(secretText, drawn, 600000, 32, "sha256");

// ruleid: javascript-small-key
const pair = crypto.generateKeyPairSync("rsa", { modulusLength: 1024 });

// ok: javascript-small-key
const pair2 = crypto.generateKeyPairSync("rsa", { modulusLength: 3072 });

// ruleid: javascript-rsa-padding
crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_PADDING }, data);

// ok: javascript-rsa-padding
crypto.publicEncrypt({ key, padding: crypto.constants.RSA_PKCS1_OAEP_PADDING }, data);

function generateToken() {
  // ruleid: javascript-predictable-secret, javascript-random
  return Math.random().toString(36).slice(2);
}

function generateTokenSecurely() {
  // ok: javascript-predictable-secret
  return crypto.randomBytes(16).toString("hex");
}

// ruleid: javascript-random
const delay = Math.random() * 1000;

// ok: javascript-random
const delay2 = crypto.randomInt(1000);

// ruleid: javascript-secret-compared, javascript-timing-comparison
if (signature !== expectedSignature) refuse();

// ok: javascript-timing-comparison
if (!crypto.timingSafeEqual(signature, expectedSignature)) refuse();

// ruleid: javascript-secret-compared
if (token == other) accept();

// ok: javascript-secret-compared
if (name == other) accept();

function macOf(key, body, given) {
  const code = crypto.createHmac('sha256', key).update(body).digest('hex');
  // ruleid: javascript-mac-compared
  if (code === given) return true;
  // ok: javascript-mac-compared
  return code.length === given.length && crypto.timingSafeEqual(Buffer.from(code), Buffer.from(given));
}
