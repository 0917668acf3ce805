// ruleid: w2-forin
function a(x) { require(x); require("y"); require(`z`); require(z); }
const b = x => require(x);
