// MATCH:
module.exports = x;
module.exports.foo = x;
Foo.prototype.m = function () {};
x.innerHTML = y;
x.innerHTML += y;
x.y = z;
$.ajax({ url: x });
