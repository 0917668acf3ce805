const f = require('fs');
const { readFile } = require('fs');
const { readFile: rf } = require('fs');
// MATCH:
f.readFile(a);
// MATCH:
readFile(b);
// MATCH:
rf(c);
// MATCH:
fs.readFile(d);
other.readFile(e);
