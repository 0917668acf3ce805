// MATCH:
for (const a of b) { c(); }
// MATCH:
for (let a of b) { c(); }
for (const a in b) { c(); }
for (let i = 0; i < 1; i++) { c(); }
