const express = require('express')
const s = require("underscore.string");
const app = express()
const router = express.Router()

app.get('/', function (req, res) {
  var user = req.query.name;
  msg = "Hi " + user
  // ruleid: w2-express-xss
  res.send('Response</br>' + msg);
});
app.get('/2', function (req, res) {
  res.send('x ' + s.escapeHTML(req.query.name));
  res.type('html').send(req.body.a);
  res.send(JSON.stringify(req.body));
});
app.get('/3', function (req, res, next) {
  let { name, age: years } = req.query;
  // ruleid: w2-express-xss
  res.write(name);
  const [first] = years;
  // ruleid: w2-express-xss
  res.send(`<b>${first}</b>`);
  const o = { a: req.params.id, b: 1 };
  res.send(o.b);
  // ruleid: w2-express-xss
  res.send(o.a);
  next();
});
app.get('/4', (req, res) => {
  const x = req.query.x;
  // ruleid: w2-express-xss
  res.send(x);
});
router.post('/5', async function handler(req, res) {
  const items = req.body.items.map(i => i.name);
  const out = items.join(",");
  // ruleid: w2-express-xss
  res.send(out);
  // ruleid: w2-express-xss
  if (out) { res.write(xss(out)); } else { res.write(out); }
  // ruleid: w2-express-xss
  for (const i of items) { res.write(i); }
  items.forEach(function (k) { res.write(k); });
});
function helper(req, res) {
  const q = clean(req.query.q);
  // ruleid: w2-express-xss
  res.send(q);
  var t = q ? q : "none";
  // ruleid: w2-express-xss
  res.send(t);
  let buf = "";
  buf += t;
  // ruleid: w2-express-xss
  res.send(buf);
  const arr = [];
  arr.push(buf);
  res.send(arr);
  const safe = parseInt(buf);
  // ruleid: w2-express-xss
  res.send(safe);
}
