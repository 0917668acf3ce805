if (x) {}
for (;;) {}
// MATCH:
for (const x of y) { foo(x); }
// MATCH:
for (x of y) {}
for (let k in o) {}
// MATCH:
for await (const x of y) {}
function g13(...a) {}
label: for (;;) {}
$.ajax({ url: x });
