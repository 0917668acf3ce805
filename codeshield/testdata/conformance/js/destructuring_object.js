foo(() => {});
foo((x) => {});
foo(async () => {});
// MATCH:
var {a} = o;
// MATCH:
const {a, b} = o;
// MATCH:
const {b, a, c} = o;
const {a = 1} = o;
x = function () {};
tag`a${x}`;
