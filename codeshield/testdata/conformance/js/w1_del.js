// MATCH:
delete a.b;
delete a["b"];
// MATCH:
delete a.b.c;
