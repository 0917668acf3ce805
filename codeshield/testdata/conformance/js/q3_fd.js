// MATCH:
for (;;) foo();
// MATCH:
for (const x of y) { foo(); }
// MATCH:
for (const x in y) foo();
