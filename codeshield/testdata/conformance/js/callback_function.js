foo({});
foo({a});
foo({a: function () {}});
foo({...o});
// MATCH:
foo(function () {});
// MATCH:
foo(function (x) { return x });
// MATCH:
foo(function named(x) {});
// MATCH:
foo((x) => {});
// MATCH:
foo(async () => {});
function f1() {}
function foo(a) { return a; }
