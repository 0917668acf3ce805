// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// ruleid: javascript-hardcoded-password
const dbPassword = "Tr0ub4dor&3";

// ok: javascript-hardcoded-password
const dbPassword = process.env.DB_PASSWORD;

// ruleid: javascript-hardcoded-key-argument
const signed = jwt.sign(claims, "my-signing-key", { expiresIn: "1h" });

// ok: javascript-hardcoded-key-argument
const signed2 = jwt.sign(claims, process.env.JWT_KEY, { expiresIn: "1h" });

// ruleid: javascript-compare-with-constant-credential
if (form.password === "letmein") logIn();

// ok: javascript-compare-with-constant-credential
if (await bcrypt.compare(form.password, storedHash)) logIn();

// ruleid: javascript-private-key-in-code
const pem = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow";

// ok: javascript-private-key-in-code
const pem2 = "-----BEGIN PUBLIC KEY-----\nMIIBIj";

// ruleid: javascript-api-key-in-code
const maps = new Client("AIzaSyA1234567890abcdefghijklmnopqrstuv");

// ok: javascript-api-key-in-code
const maps2 = new Client(process.env.MAPS_KEY);

// ruleid: javascript-plaintext-password-stored
if (user.password === req.body.password) logIn(user);

// ok: javascript-plaintext-password-stored
if (await argon2.verify(user.hash, req.body.password)) logIn(user);

// ruleid: javascript-secret-logged
console.log(`login of ${name} with ${password}`);

// ok: javascript-secret-logged
console.log(`login of ${name}`);

// ruleid: javascript-secret-in-web-storage
localStorage.setItem("access_token", value);

// ok: javascript-secret-in-web-storage
localStorage.setItem("theme", value);
