const { a = {}, b: { c } = {} } = o;
const [g = {}] = o;
function f({ h = {} } = p) { return h; }
({ k = {} } = o);
// MATCH:
x = {};
// MATCH:
var y = {};
