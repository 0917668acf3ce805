// MATCH:
foo({a() {}});
// MATCH:
foo({a: function () {}});
// MATCH:
foo({get a() { return 1 }});
foo({...o});
foo(function () {});
foo(function (x) { return x });
foo(function named(x) {});
// MATCH:
function f1() {}
// MATCH:
function foo(a) { return a; }
// MATCH:
async function f2() {}
x = function () {};
o.x = function () {};
