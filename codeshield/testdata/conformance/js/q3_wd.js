// MATCH:
while (a) foo();
// MATCH:
while (a) { foo(); }
