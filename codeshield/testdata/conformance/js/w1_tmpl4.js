// MATCH:
"SELECT " + a;
// MATCH:
"SELECT " + a + b;
`SELECT ${a}`;
a + "SELECT ";
