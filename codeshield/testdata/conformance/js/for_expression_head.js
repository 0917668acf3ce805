for (let i = 0; i < 3; i++) { go(i); }
// MATCH:
for (i = 0; i < 3; i++) { go(i); }
for (var k = 0; k < 3; k++) { go(k); }
