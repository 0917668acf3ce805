// MATCH:
a || b;
// MATCH:
a || b || c;
a ?? b;
// MATCH:
if (a || (b && c)) {}
