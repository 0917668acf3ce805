// MATCH:
a = `b${c}d`;
// MATCH:
a = `${c}`;
a = `b`;
// MATCH:
a = `b${c}d${e}`;
a = 'b' + c;
