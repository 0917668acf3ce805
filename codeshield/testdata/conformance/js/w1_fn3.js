// MATCH:
const a = () => {};
// MATCH:
const b = x => x;
// MATCH:
const c = (x) => { return 1; };
// MATCH:
const d = async (x) => { await y; };
// MATCH:
foo(function(x) { });
