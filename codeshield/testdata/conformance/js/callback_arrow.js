foo({});
foo({...o});
// MATCH:
foo(function () {});
// MATCH:
foo(() => {});
// MATCH:
foo((x) => {});
// MATCH:
foo((x, y) => { z });
// MATCH:
foo(async () => {});
const f4 = () => {};
// MATCH:
foo(() => x.y);
// MATCH:
foo(() => { return x.y });
