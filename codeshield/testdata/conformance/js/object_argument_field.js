function g11(a, b) { foo(b); }
function g13(...a) {}
function g15({ a, b }) {}
{ foo(); }
$.ajax({ url: x });
$.ajax({ type: "a", url: x, data: 1 });
// MATCH:
foo(1, { b: 1, a: 2 }, 3);
// MATCH:
foo({ a: 2 });
