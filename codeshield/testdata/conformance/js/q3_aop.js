// MATCH:
a += b;
// MATCH:
a = a + b;
c = c + "x" + d;
a = b + a;
// MATCH:
a.b = a.b + 1;
