// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

app.get("/calc", (req, res) => {
  // ruleid: javascript-code-from-request, javascript-eval, javascript-eval-parameter
  res.json(eval(req.query.expression));
});

app.get("/calc", (req, res) => {
  // ok: javascript-code-from-request
  res.json(JSON.parse(req.query.value));
});

function calculate(expression) {
  // ruleid: javascript-eval-parameter, javascript-function-constructor
  return new Function("return " + expression)();
}

function calculateChecked(expression) {
  // ok: javascript-eval-parameter
  return evaluate(tokens(expression));
}

// ruleid: javascript-eval
const value = eval(config.text);

// ok: javascript-eval
const value2 = JSON.parse(config.text);

// ruleid: javascript-function-constructor
const add = new Function("a", "b", body);

// ok: javascript-function-constructor
const add2 = (a, b) => a + b;

// ruleid: javascript-function-constructor-constant
const global2 = new Function("return this");

// ok: javascript-function-constructor-constant
const global3 = globalThis;

// ruleid: javascript-timer-of-text
setTimeout("refresh(" + id + ")", 1000);

// ok: javascript-timer-of-text
setTimeout(() => refresh(id), 1000);

// ruleid: javascript-require-of-variable
const plugin = require(folder + name);

// ok: javascript-require-of-variable
const plugin2 = require("./plugin");

function load(req, res) {
  // ruleid: javascript-require-from-request, javascript-require-of-variable
  return require(req.query.module);
}

function loadListed(req, res) {
  // ok: javascript-require-from-request
  return MODULES.get(req.query.module);
}

function call(req, res) {
  // ruleid: javascript-call-by-name-from-request
  return service[req.params.method]();
}

function callListed(req, res) {
  // ok: javascript-call-by-name-from-request
  return METHODS.get(req.params.method)();
}
