// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function ping(host, done) {
  // ruleid: javascript-command-parameter, javascript-shell-built, javascript-shell-variable
  exec("ping -c 1 " + host, done);
}

function pingArgs(host, done) {
  // ok: javascript-shell-built
  execFile("ping", ["-c", "1", host], done);
}

// ruleid: javascript-shell-variable
child_process.exec(line, done);

// ok: javascript-shell-variable
child_process.exec("uptime", done);

function start(req, res) {
  // ruleid: javascript-spawn-from-request
  spawn(req.body.program, []);
}

function startFixed(req, res) {
  // ok: javascript-spawn-from-request
  spawn("convert", [file]);
}

const run = (command) => {
  // ruleid: javascript-command-parameter, javascript-shell-variable
  return execSync(command);
};

const runFixed = () => {
  // ok: javascript-command-parameter
  return execSync("git status");
};

function guardInWordsAlone(dir) {
  // allowed: see the whitelist
  // ruleid: javascript-shell-built, javascript-command-parameter, javascript-shell-variable
  return child_process.exec(`ls ${dir}`);
}
