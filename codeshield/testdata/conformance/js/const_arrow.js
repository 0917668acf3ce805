foo({...o});
foo(() => {});
foo((x) => {});
foo(async () => {});
// MATCH:
const f4 = () => {};
// MATCH:
const f5 = (x) => x;
// MATCH:
const f6 = function () {};
// MATCH:
const f7 = function (x) { };
foo(() => { return x.y });
o.x = function () {};
