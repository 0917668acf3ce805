// MATCH:
a += b;
// MATCH:
a = a + b;
// MATCH:
a.b += 1;
