// MATCH:
if (a === a) {}
if (a === b) {}
// MATCH:
if (a.b[1] === a.b[1]) {}
if (a == a) {}
