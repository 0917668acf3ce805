// MATCH:
a => b;
// MATCH:
(a) => b;
(a, c) => b;
// MATCH:
async a => b;
// MATCH:
a => { return b; };
