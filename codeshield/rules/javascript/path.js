// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

app.get("/file", (req, res) => {
  // ruleid: javascript-file-of-variable, javascript-path-from-request
  res.end(fs.readFileSync("files/" + req.query.name));
});

app.get("/file", (req, res) => {
  // ok: javascript-path-from-request
  res.end(fs.readFileSync("files/" + path.basename(req.query.name)));
});

function readFile(base, filename) {
  // ruleid: javascript-file-of-variable, javascript-path-parameter
  return fs.readFileSync(path.join(base, filename));
}

function readInside(base, filename) {
  const full = path.resolve(base, filename);
  if (!full.startsWith(base + path.sep)) throw new Error("outside");
  // ok: javascript-path-parameter
  return fs.readFileSync(full);
}

// ruleid: javascript-file-of-variable
fs.unlink(target, done);

// ok: javascript-file-of-variable
fs.unlink("cache.tmp", done);

function inside(base, name) {
  const full = base + "/" + name;
  // ruleid: javascript-prefix-check-without-separator
  return full.startsWith(base);
}

function insideResolved(base, name) {
  const full = path.resolve(base, name);
  // ok: javascript-prefix-check-without-separator
  return full.startsWith(base + path.sep);
}

function unzip(zip, target) {
  zip.getEntries().forEach((entry) => {
    // ruleid: javascript-archive-member-path
    write(path.join(target, entry.entryName), entry.getData());
  });
}

function unzipInside(zip, target) {
  zip.getEntries().forEach((entry) => {
    const full = path.resolve(target, entry.entryName);
    if (!full.startsWith(target + path.sep)) throw new Error("outside");
    write(full, entry.getData());
  // ok: javascript-archive-member-path
  });
}

// ruleid: javascript-upload-name
multer.diskStorage({ filename: (req, file, cb) => cb(null, file.originalname) });

// ok: javascript-upload-name
multer.diskStorage({ filename: (req, file, cb) => cb(null, crypto.randomUUID()) });

function dump(text) {
  // ruleid: javascript-temp-file
  fs.writeFileSync("/tmp/report.txt", text);
}

function dumpPrivately(text) {
  // ok: javascript-temp-file
  const folder = fs.mkdtempSync("/tmp/report-");
  // ruleid: javascript-file-of-variable
  fs.writeFileSync(path.join(folder, "report.txt"), text);
}

// ruleid: javascript-file-of-variable, javascript-permissions
fs.chmodSync(file, 0o777);

// ok: javascript-permissions
fs.chmodSync("app.log", 0o600);

function saveSecret(file, secret) {
  // ruleid: javascript-file-of-variable, javascript-secret-file-permissions
  fs.writeFileSync(file, secret);
}

// ok: javascript-secret-file-permissions
function saveSecretPrivately(file, secret) {
  // ruleid: javascript-file-of-variable
  fs.writeFileSync(file, secret, { mode: 0o600 });
}

// ruleid: javascript-check-then-use, javascript-file-of-variable
if (!fs.existsSync(file)) {
  // ruleid: javascript-file-of-variable
  fs.writeFileSync(file, text);
}

// ok: javascript-check-then-use
saveNew(file, text);
