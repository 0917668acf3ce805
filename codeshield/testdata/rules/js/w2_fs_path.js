const path = require('path');
// ruleid: w2-fs-path
function a(x) { return path.join("/a", x); }
function b(x) { return path.join(__dirname, x); }
function c(x) { x = x.replace("..", ""); return path.join("/a", x); }
function d(x) { const y = sanitize(x); return path.join(y, "/a"); }
function e(x) { if (x.indexOf("..") > 0) { return; } return path.join("/a", x); }
const f = function(o) { return path.join(o.dir, "f"); };
const g = (o) => path.join("k", o.dir);
