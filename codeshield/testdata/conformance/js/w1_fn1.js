// MATCH:
function f(a, b) { return b; }
// MATCH:
function g(a) { foo(); return a; }
function h(a) { foo(); return c; }
const k = function(a) { return a; };
const l = (a) => { return a; };
// MATCH:
class C { m(a) { return a; } }
// MATCH:
const o = { m(a) { return a; }, n: function(a) { return a; } };
// MATCH:
async function as(a) { return a; }
// MATCH:
function* gen(a) { return a; }
// MATCH:
export default function ex(a) { return a; }
