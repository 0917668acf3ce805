// MATCH:
for (const a of b) { x(); }
// MATCH:
for (let a of b) { }
for (a of b) x();
for (const a in b) { }
// MATCH:
for (const [k, v] of b) { }
