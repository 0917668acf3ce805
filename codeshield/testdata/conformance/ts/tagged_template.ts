// MATCH:
sql`a`;
// MATCH:
sql`a${b}c`;
other`a`;
sql('a');
