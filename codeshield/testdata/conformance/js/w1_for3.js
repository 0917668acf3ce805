// MATCH:
for (let a in b) { x(); }
// MATCH:
for (const a in b) { x(); }
// MATCH:
for (a in b) { x(); }
