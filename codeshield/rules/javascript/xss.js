// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function greet(name) {
  // ruleid: javascript-html-built
  return `<h1>Hello ${name}</h1>`;
}

function greetEscaped(name) {
  return `<h1>Hello ${escapeHtml(name)}</h1>`;
// ok: javascript-html-built
}

app.get("/search", (req, res) => {
  res.send("Results for " + req.query.q);
});

app.get("/search", (req, res) => {
  res.json({ query: req.query.q });
// ok: javascript-response-from-request
});

// ruleid: javascript-dom-html
panel.innerHTML = message;

// ok: javascript-dom-html
panel.textContent = message;

function show() {
  // ruleid: javascript-dom-html, javascript-dom-html-from-location
  panel.innerHTML = decodeURIComponent(location.hash);
}

function showText() {
  panel.textContent = decodeURIComponent(location.hash);
// ok: javascript-dom-html-from-location
}

// ruleid: javascript-jquery-html
$("#list").append("<li>" + item + "</li>");

// ok: javascript-jquery-html
$("#list").append($("<li>").text(item));

// ruleid: javascript-react-html
const view = <div dangerouslySetInnerHTML={{ __html: body }} />;

// ok: javascript-react-html
const view2 = <div>{body}</div>;

link.href = "javascript:open('" + id + "')";

// ok: javascript-url-of-script-scheme
link.href = "/open/" + id;
