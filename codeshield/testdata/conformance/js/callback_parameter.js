foo({});
foo({...o});
// MATCH:
foo(function (x) { return x });
// MATCH:
foo(function named(x) {});
foo(() => {});
// MATCH:
foo((x) => {});
// MATCH:
foo(x => x);
// MATCH:
foo(x => y);
foo(async () => {});
// MATCH:
foo(async x => x);
const f4 = () => {};
foo(() => { return x.y });
