// MATCH:
x = a | 4;
// MATCH:
x = 4 | a;
// MATCH:
x = a | b | 4;
x = a & 4;
