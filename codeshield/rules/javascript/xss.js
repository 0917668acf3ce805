// Copyright 2026 The llamafirewall-go authors.
// SPDX-License-Identifier: MIT

function greet(name) {
  // ruleid: javascript-html-built
  return `<h1>Hello ${name}</h1>`;
}

function greetEscaped(name) {
  // ok: javascript-html-built
  return `<h1>Hello ${escapeHtml(name)}</h1>`;
}

app.get("/search", (req, res) => {
  // ruleid: javascript-response-from-request
  res.send("Results for " + req.query.q);
});

app.get("/search", (req, res) => {
  // ok: javascript-response-from-request
  res.json({ query: req.query.q });
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
  // ok: javascript-dom-html-from-location
  panel.textContent = decodeURIComponent(location.hash);
}

// ruleid: javascript-jquery-html
$("#list").append("<li>" + item + "</li>");

// ruleid: javascript-jquery-html
$(".comment").html(comment.body);

// ok: javascript-jquery-html
$(".comment").html("<em>none</em>");

// ok: javascript-jquery-html
$("#list").append($("<li>").text(item));

// ruleid: javascript-react-html
const view = <div dangerouslySetInnerHTML={{ __html: body }} />;

// ok: javascript-react-html
const view2 = <div>{body}</div>;

// ruleid: javascript-url-of-script-scheme
link.href = "javascript:open('" + id + "')";

// ok: javascript-url-of-script-scheme
link.href = "/open/" + id;
