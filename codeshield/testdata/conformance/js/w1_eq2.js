// MATCH:
a == a;
// MATCH:
a.b == a.b;
a == b;
// MATCH:
a() == a();
// MATCH:
1 == 1;
