export function e4() {}
Foo.prototype.m = function () {};
function g8(p) { p.bar(); }
function g13(...a) {}
function g14({ a }) {}
function g15({ a, b }) {}
// MATCH:
app.get("/", (req, res) => { res.send(req.query.a); });
// MATCH:
app.get("/", function (req, res) { res.send("a" + req.b); });
// MATCH:
app.get("/", mid, function (req, res) {});
// MATCH:
app.get("/", async (req, res) => {});
