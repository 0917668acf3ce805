foo();
// MATCH:
foo(function (x) { return x });
foo(() => {});
foo((x) => {});
// MATCH:
foo(x => x);
// MATCH:
foo(x => y);
foo(async () => {});
// MATCH:
foo(async x => x);
const f5 = (x) => x;
foo(() => x.y);
