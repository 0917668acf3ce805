// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

// ruleid: javascript-regex-backtracking
const words = /^([a-z]+ ?)*$/;

// ok: javascript-regex-backtracking
const words2 = /^[a-z]+( [a-z]+)*$/;

// ruleid: javascript-regex-of-variable
const matcher = new RegExp("^" + prefix);

// ok: javascript-regex-of-variable
const matcher2 = new RegExp("^[a-z]+$");

function grep(lines, searchTerm) {
  // ruleid: javascript-regex-from-outside, javascript-regex-of-variable
  const re = new RegExp(searchTerm);
  return lines.filter((line) => re.test(line));
}

function grepText(lines, searchTerm) {
  // ok: javascript-regex-from-outside
  return lines.filter((line) => line.includes(searchTerm));
}

// ruleid: javascript-buffer-uninitialized
const buffer = Buffer.allocUnsafe(size);

// ok: javascript-buffer-uninitialized
const buffer2 = Buffer.alloc(size);

// ruleid: javascript-new-buffer
const old = new Buffer(data);

// ok: javascript-new-buffer
const now = Buffer.from(data);

// ruleid: javascript-buffer-unchecked-offset
const length = packet.readUInt16BE(offset, true);

// ok: javascript-buffer-unchecked-offset
const length2 = packet.readUInt16BE(offset);

app.get("/zeros", (req, res) => {
  // ruleid: javascript-size-from-client
  const zeros = Buffer.alloc(Number(req.query.size));
});

app.get("/zeros", (req, res) => {
  // ok: javascript-size-from-client
  const zeros = Buffer.alloc(Math.min(Number(req.query.size), 1024));
});

// ruleid: javascript-upload-unlimited
const upload = multer({ dest: "uploads/" });

// ok: javascript-upload-unlimited
const upload2 = multer({ dest: "uploads/", limits: { fileSize: 1000000 } });

app.post("/logs", (req, res) => {
  // ruleid: javascript-unbounded-decompress
  const all = zlib.gunzipSync(req.body);
  // ok: javascript-unbounded-decompress
  const some = zlib.gunzipSync(req.body, { maxOutputLength: 1 << 20 });
});
