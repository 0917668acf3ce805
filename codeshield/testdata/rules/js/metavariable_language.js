// ruleid: mp-html
res.send("<script src=x>");
res.send("<b>hi</b>");
// ruleid: mp-html
res.send('<div class="a" onclick="x()">');
// ruleid: mp-html, mp-html2
res.send(`<script>${x}</script>`);
// ruleid: mp-html
res.send("a" + "<script >");
res.send(x);
// ruleid: mp-html2
const s = `<a href=${x}>y</a>`;
const t = `hello ${x}`;
JSON.parse('{"a": 1}');
JSON.parse("{\"a\": 2}");
JSON.parse("[1]");
// ruleid: mp-regex2
f(userPassword);
// ruleid: mp-regex2
f("mypassword");
// ruleid: mp-js
eval("foo(1)");
eval("bar(1)");
// ruleid: mp-js
eval("var x = foo(2);");
el.innerHTML = "x";
el.innerHTML = DOMPurify.sanitize(x);
el.innerHTML = escapeHtml(x);
// ruleid: mp-tpl
el.innerHTML = x + "y";
// ruleid: mp-html2, mp-tpl
this.el.innerHTML = `<b>${x}</b>`;
load("a: 1");
exec("rm -rf /");
// ruleid: mp-generic
sql("SELECT a, b FROM users WHERE x");
sql("SELECT a FROM logs");
sql("select a from users");
// ruleid: mp-cmp
t(5, 2); t(6, 3); t(4, 1); t(a, 1);
html("<a href='x'></a>");
// ruleid: l-gen, l-js2, l-js3, l-py, l-re, l-ts
f("g(1)");
// ruleid: l-gen
f(g(1));
// ruleid: l-gen, l-js3
f(`g(1)`);
// ruleid: l-gen
f(h(g(1)));
// ruleid: l-gen, l-js2, l-js3, l-py, l-re, l-ts
f("h(g(1))");
// ruleid: l-gen, l-js2, l-js3, l-py, l-re, l-ts
f("x = g(2)");
const s2 = "g(9)";
// ruleid: l-js3
f(s2);
let s3 = "g(9)";
// ruleid: l-js3
f(s3);
// ruleid: l-gen
f("a" + "g(1)");
// ruleid: l-gen
f(<b>g(1)</b>);
