if (x) {}
while (x) {}
// MATCH:
for (;;) {}
// MATCH:
for (i = 0; i < n; i++) {}
// MATCH:
for (x of y) {}
// MATCH:
for (let k in o) {}
// MATCH:
for await (const x of y) {}
function g13(...a) {}
// MATCH:
label: for (;;) {}
{ foo(); }
