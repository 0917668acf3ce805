function f() {}
// MATCH:
const a = function() {};
// MATCH:
const b = function named() {};
// MATCH:
const c = () => {};
// MATCH:
x(function(err) { foo(); });
class C { m() {} }
