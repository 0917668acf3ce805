foo([]);
foo([1]);
foo([1, 2]);
const [e] = o;
// MATCH:
o["y"];
// MATCH:
o['y'];
o[y];
o[0];
// MATCH:
delete o["y"];
