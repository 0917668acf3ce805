// MATCH:
query(`select ${a}`);
query(`select`);
// MATCH:
query(`select ${a} ${b}`);
query('select ' + a);
