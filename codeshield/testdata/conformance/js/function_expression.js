foo({...o});
foo(function () {});
// MATCH:
foo(function (x) { return x });
// MATCH:
foo(function named(x) {});
// MATCH:
foo((x) => {});
// MATCH:
foo(x => y);
function f1() {}
async function f2() {}
// MATCH:
const f7 = function (x) { };
x = function () {};
o.x = function () {};
