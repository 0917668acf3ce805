// MATCH:
function f() { return 1; }
function g() { return; }
// MATCH:
const h = () => 5;
