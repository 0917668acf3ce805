// MATCH:
a -= b;
// MATCH:
a = a - b;
