// MATCH:
foo("abc");
// MATCH:
foo('abc');
// MATCH:
foo(`abc`);
// MATCH:
foo("ab" + "c");
// MATCH:
const S = "abc";
o['y'];
/abc/;
/abc/g;
// MATCH:
new RegExp("abc");
// MATCH:
`abc`;
// MATCH:
import("abc");
// MATCH:
tag`abc`;
